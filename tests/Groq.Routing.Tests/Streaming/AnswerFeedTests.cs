using CsCheck;

namespace Groq.Routing.Tests.Streaming;

[TestFixture]
public sealed class AnswerFeedTests
{
    private static readonly Gen<GroqChatChunk> Chunks = Gen.Frequency(
        (6, Gen.String[Gen.Char["abc "], 1, 5].Select(text => new GroqChatChunk { Content = text })),
        (2, Gen.String[Gen.Char["xyz "], 1, 5].Select(text => new GroqChatChunk { Reasoning = text })),
        (1, Gen.Int[0, 2].Select(index => new GroqChatChunk { ToolCalls = [new(index, null, null, "1")] })),
        (1, Gen.Const(new GroqChatChunk { Content = "" })));

    /// <summary>One that writes, and readers on other threads that come at any time, each at a pace of its own: everyone gets all of it, in order.</summary>
    [Test]
    public void Read_AnyNumberOfReadersAtAnyPace_EachGetsAllOfItInOrder() => Gen
        .Select(Chunks.Array[1, 40], Gen.Select(Gen.Int[0, 40], Gen.Int[0, 3]).Array[1, 5], Gen.Bool.Array[40])
        .SampleAsync(
            async (chunks, readers, pauses) =>
            {
                var feed = new AnswerFeed();
                var read = new List<Task<List<CompletionUpdate>>>();
                var all = new List<AnswerReader>();
                for (var i = 0; i <= chunks.Length; i++)
                {
                    foreach (var (_, pace) in readers.Where(r => r.Item1 % (chunks.Length + 1) == i))
                    {
                        var reader = new AnswerReader(feed);
                        all.Add(reader);
                        read.Add(Task.Run(() => ReadAsync(reader, pace)));
                    }

                    if (i == chunks.Length)
                    {
                        break;
                    }

                    if (pauses[i])
                    {
                        await Task.Yield();
                    }

                    if (feed.Append(chunks[i]) && feed.ReleaseAll())
                    {
                        await feed.HandOver();
                    }
                }

                all.ForEach(r => r.End());
                foreach (var updates in await Task.WhenAll(read).WaitAsync(TimeSpan.FromSeconds(30)))
                {
                    Assert.That(Flatten(updates.Select(u => (u.Text, u.Reasoning, u.ToolCalls))), Is.EqualTo(Flatten(chunks.Select(c => (c.Content, c.Reasoning, c.ToolCalls)))));
                }
            },
            iter: 2_000).GetAwaiter().GetResult();

    [Test]
    public async Task Read_InStepWithTheWriter_HandsOutTheWritersOwnStrings()
    {
        var feed = new AnswerFeed();
        using var reader = new AnswerReader(feed);
        foreach (var text in new[] { new string('a', 3), new string('b', 300) })
        {
            feed.Append(new() { Content = text });
            feed.ReleaseAll();
            Assert.That(await reader.WaitAsync(), Is.True);
            Assert.That(reader.TryRead(out var update), Is.True);
            Assert.That(update.Text, Is.SameAs(text));
            Assert.That(reader.TryRead(out _), Is.False);
        }
    }

    [Test]
    public async Task Wait_Ended_FirstHandsOutWhatIsLeft()
    {
        var feed = new AnswerFeed();
        using var reader = new AnswerReader(feed);
        feed.Append(new() { Content = "x" });
        feed.ReleaseAll();
        reader.End();

        Assert.That(await reader.WaitAsync(), Is.True);
        Assert.That(reader.TryRead(out _), Is.True);
        Assert.That(await reader.WaitAsync(), Is.False);
    }

    [Test]
    public void WrittenTokens_AnyText_IsAtLeastOneForEachPieceAndNotBelowACount()
    {
        var feed = new AnswerFeed();
        foreach (var piece in new[] { "a", " b", " c" })
        {
            feed.Append(new() { Content = piece });
        }

        Assert.That(feed.WrittenTokens, Is.EqualTo(3));
        feed.Append(new() { Content = new string('x', 400), Reasoning = new string('é', 100) });
        Assert.That(feed.WrittenTokens, Is.GreaterThanOrEqualTo((405 + 200) / 4));
    }

    [Test]
    public void ToResponse_ToolCallsInPieces_AreJoined()
    {
        var feed = new AnswerFeed();
        feed.Append(new() { Model = "m", ToolCalls = [new(1, "b", "sub", "{"), new(0, "a", "add", "")] });
        feed.Append(new() { ToolCalls = [new(1, null, null, "}"), new(0, null, null, "{}")], FinishReason = "tool_calls" });

        var response = feed.ToResponse();

        Assert.That(response.Message!.ToolCalls, Is.EqualTo(new GroqToolCall[] { new("a", "add", "{}"), new("b", "sub", "{}") }));
        Assert.That(response.Message.Content, Is.Null);
        Assert.That(response.FinishReason, Is.EqualTo("tool_calls"));
    }

    private static async Task<List<CompletionUpdate>> ReadAsync(AnswerReader reader, int pace)
    {
        var updates = new List<CompletionUpdate>();
        while (await reader.WaitAsync())
        {
            while (reader.TryRead(out var update))
            {
                updates.Add(update);
                for (var i = 0; i < pace; i++)
                {
                    await Task.Yield();
                }
            }
        }

        return updates;
    }

    /// <summary>The pieces without their borders: runs of one kind are one.</summary>
    private static string Flatten(IEnumerable<(string? Text, string? Reasoning, IReadOnlyList<GroqToolCallDelta>? ToolCalls)> pieces)
    {
        var (flat, last) = ("", '\0');
        foreach (var (text, reasoning, calls) in pieces)
        {
            foreach (var (kind, content) in new[] { ('r', reasoning), ('t', text), ('c', calls is null ? null : string.Concat(calls.Select(c => $"{c.Index}={c.Arguments};"))) })
            {
                if (!string.IsNullOrEmpty(content))
                {
                    flat += last == kind ? content : $"|{kind}:{content}";
                    last = kind;
                }
            }
        }

        return flat;
    }
}
