using System.Text.Json;
using Groq.Simulator;
using static Groq.Routing.Tests.Streaming.StreamHost;

namespace Groq.Routing.Tests.Streaming;

/// <summary>Streams that go well, over real HTTP to the simulator.</summary>
[TestFixture]
public sealed class StreamTests
{
    [Test]
    public async Task Stream_Plain_BringsTheTextInPiecesAndThenTheResult()
    {
        await using var host = await StartAsync();

        var answer = await host.StreamAsync();

        Assert.Multiple(() =>
        {
            Assert.That(answer.Text, Is.EqualTo(Text));
            Assert.That(answer.Updates, Has.Count.GreaterThan(1));
            Assert.That(answer.Updates.SkipLast(1).Select(u => u.Result), Is.All.Null);
            Assert.That(answer.Updates.Select(u => u.Model), Is.All.EqualTo(Small));
            Assert.That(answer.Result.Success, Is.True);
            Assert.That(answer.Result.Response, Is.EqualTo(Text));
            Assert.That(answer.Result.FinishReason, Is.EqualTo("stop"));
            Assert.That(answer.Result.ModelUsed, Is.EqualTo(Small));
            Assert.That(answer.Result.Usage.OutputTokens, Is.EqualTo(TextTokens));
            Assert.That(answer.Result.Trace.Candidates[^1].Outcome, Is.EqualTo(CandidateOutcome.Served));
            Assert.That(answer.Result.Trace.FirstUpdate, Is.LessThanOrEqualTo(answer.Result.Trace.Elapsed));
        });
    }

    [Test]
    public async Task Stream_Plain_LeavesTheLedgerAsGroqsBooks()
    {
        await using var host = await StartAsync();

        await host.StreamAsync();

        Assert.That(await host.UsedAsync(Small, QuotaDimension.Tpm), Is.EqualTo(host.Groq.Books(Small)[LimitDimension.Tpm].Used));
        Assert.That(await host.UsedAsync(Small, QuotaDimension.Rpd), Is.EqualTo(1));
        Assert.That(host.Monitor.ReadStatistics(), Has.Property("Requests").EqualTo(1).And.Property("Attempts").EqualTo(1));
    }

    [Test]
    public async Task Stream_WithCachedPromptTokens_SettlesWithoutThem()
    {
        await using var host = await StartAsync(simulate: s => s.CachedPromptTokens = _ => 5);

        var answer = await host.StreamAsync();

        Assert.That(answer.Result.Usage.CachedInputTokens, Is.EqualTo(5));
        Assert.That(host.Recorded.Settled.Single().CachedInputTokens, Is.EqualTo(5));
    }

    [Test]
    public async Task Stream_CutIntoShreds_IsTheSame()
    {
        await using var host = await StartAsync();
        host.Groq.Faults.Add(FaultKind.StreamShreds, 1);

        var answer = await host.StreamAsync();

        Assert.That(answer.Text, Is.EqualTo(Text));
        Assert.That(answer.Result.Usage.OutputTokens, Is.EqualTo(TextTokens));
    }

    [Test]
    public async Task Stream_Finished_IsCachedForStreamsAndWholeAnswers()
    {
        await using var host = await StartAsync();
        await host.StreamAsync();

        var streamed = await host.StreamAsync();
        var whole = await host.AskAsync("What is a stack?");

        Assert.Multiple(() =>
        {
            Assert.That(streamed.Updates.Select(u => u.Text), Is.EqualTo(new[] { Text, null }), "a cached answer comes in one piece");
            Assert.That(streamed.Result.Cached, Is.True);
            Assert.That(streamed.Result.Trace.FirstUpdate, Is.Not.Null);
            Assert.That(whole.Cached, Is.True);
            Assert.That(host.Groq.Counters.Requests, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Stream_OfAnAnswerThatWasCached_ComesOutOfTheCache()
    {
        await using var host = await StartAsync();
        await host.AskAsync("What is a stack?");

        var streamed = await host.StreamAsync();

        Assert.That(streamed.Result.Cached, Is.True);
        Assert.That(streamed.Text, Is.EqualTo(Text));
    }

    [Test]
    public async Task Stream_OfToolCalls_BringsThemInPiecesAndWhole()
    {
        await using var host = await StartAsync(simulate: s => s.Answer = null);
        var tool = new GroqTool(new GroqFunction("find_grade") { Parameters = JsonElement.Parse("""{"type":"object","properties":{"student":{"type":"string"}},"required":["student"]}""") });

        var answer = await host.StreamAsync(shape: r => r with { Tools = [tool], ToolChoice = JsonElement.Parse("\"required\"") });
        var cached = await host.StreamAsync(shape: r => r with { Tools = [tool], ToolChoice = JsonElement.Parse("\"required\"") });

        var call = answer.Result.ToolCalls.Single();
        Assert.Multiple(() =>
        {
            Assert.That(call.Name, Is.EqualTo("find_grade"));
            Assert.That(answer.Result.FinishReason, Is.EqualTo("tool_calls"));
            Assert.That(answer.Updates[0].ToolCalls!.Single(), Is.EqualTo(new GroqToolCallDelta(0, call.Id, call.Name, call.Arguments)));
            Assert.That(cached.Result.Cached, Is.True);
            Assert.That(cached.Updates[0].ToolCalls!.Single(), Is.EqualTo(answer.Updates[0].ToolCalls!.Single()));
        });
    }

    [Test]
    public async Task Stream_WithASchema_ComesInOnePiece()
    {
        await using var host = await StartAsync(simulate: s => s.Answer = null);
        var schema = new GroqJsonSchema("point", JsonElement.Parse("""{"type":"object","properties":{"x":{"type":"integer"}},"required":["x"],"additionalProperties":false}"""));

        var answer = await host.StreamAsync(shape: r => r with { Schema = schema });

        Assert.That(answer.Result.Success, Is.True);
        Assert.That(answer.Updates, Has.Count.EqualTo(2));
        Assert.That(answer.Updates[0].Text, Is.EqualTo(answer.Result.Response));
    }

    [Test]
    public async Task Stream_RefusedBeforeItStarts_IsOneUpdateWithTheReason()
    {
        await using var host = await StartAsync();

        var answer = await host.StreamAsync(shape: r => r with { Model = "no-such-model" });

        Assert.That(answer.Updates.Single().Result!.Error!.Kind, Is.EqualTo(CompletionErrorKind.InvalidRequest));
        Assert.That(host.Groq.Counters.Requests, Is.Zero);
    }

    [Test]
    public async Task Stream_EnumeratedTwice_IsTwoRequests()
    {
        await using var host = await StartAsync();
        var stream = host.Router.StreamAsync(new CompletionRequest("What is a stack?") { CacheMode = CacheMode.Skip });

        var (one, two) = (await StreamedAnswer.ReadAsync(stream), await StreamedAnswer.ReadAsync(stream));

        Assert.That(one.Text, Is.EqualTo(two.Text));
        Assert.That(host.Groq.Counters.Requests, Is.EqualTo(2));
    }

    [Test]
    public async Task Stream_NotEnumerated_AsksNothing()
    {
        await using var host = await StartAsync();

        _ = host.Router.StreamAsync(new CompletionRequest("What is a stack?"));

        Assert.That(host.Groq.Counters.Requests, Is.Zero);
        Assert.That(() => host.Router.StreamAsync(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Update_AsText_ShowsNothingOfTheAnswer()
    {
        var update = new CompletionUpdate { Model = Small, Text = "secret", Result = new() { Response = "secret" } };

        Assert.That(update.ToString(), Does.Contain(Small).And.Not.Contain("secret"));
    }
}
