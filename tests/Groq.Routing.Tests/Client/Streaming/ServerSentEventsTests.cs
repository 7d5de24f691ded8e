using System.Text;
using CsCheck;

namespace Groq.Routing.Tests.Client.Streaming;

[TestFixture]
public sealed class ServerSentEventsTests
{
    private static readonly Gen<int[]> Cuts = Gen.Int[1, 40].Array[1, 12];

    // What a line of a stream may look like, and what it adds to an event.
    private static readonly Gen<string> Lines = Gen.OneOf(
        Gen.String[Gen.Char["aéあ\0 :{}"], 0, 12].Select(text => $"data: {text}"),
        Gen.String[Gen.Char["aé:"], 0, 12].Select(text => $"data:{text}"),
        Gen.OneOf("", "", "", "data", "data:", ": a comment", ":", "event: error", "event:error", "event: message", "id: 7", "retry: 10", "database: x"));

    private static readonly Gen<string> Ends = Gen.OneOf("\n", "\r\n", "\r");

    [TestCase("data: one\n\ndata: two\n\n", "one|two")]
    [TestCase("data: one\r\n\r\ndata: two\r\n\r\n", "one|two")]
    [TestCase("data: one\r\rdata: two\r\r", "one|two")]
    [TestCase("data:one\n\n", "one")]
    [TestCase("data:  one\n\n", " one")]
    [TestCase("data: one\ndata: two\n\n", "one\ntwo")]
    [TestCase("data: one\r\ndata\r\ndata: two\r\n\r\n", "one\n\ntwo")]
    [TestCase(": a comment\n\ndata: one\n: another\n\n", "one")]
    [TestCase("event: message\nid: 1\nretry: 5\ndata: one\n\n", "one")]
    [TestCase("event: error\ndata: one\n\ndata: two\n\n", "!one|two")]
    [TestCase("event: error\n\ndata: one\n\n", "one")]
    [TestCase("\uFEFFdata: one\n\n", "one")]
    [TestCase("data: one", "one")]
    [TestCase("data: one\n", "one")]
    [TestCase("\n\n\n", "")]
    [TestCase("", "")]
    public async Task Take_AnyForm_IsTheEventsOfTheSpecification(string stream, string expected)
    {
        foreach (var length in new[] { 1, 2, 3, 1000 })
        {
            Assert.That(string.Join('|', await ReadAsync(stream, [length])), Is.EqualTo(expected), $"in pieces of {length}");
        }
    }

    [Test]
    public void Take_AnyChunking_IsTheSameEvents() => Gen.Select(Gen.Select(Lines, Ends).Array[0, 30], Cuts).SampleAsync(async (lines, cuts) =>
    {
        // Half a surrogate pair is no text that could be sent.
        var stream = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l.Item1 + l.Item2))));

        Assert.That(await ReadAsync(stream, cuts), Is.EqualTo(Reference(stream)));
    }).GetAwaiter().GetResult();

    [Test]
    public async Task Take_LongEvent_GrowsTheBufferAndKeepsTheEventsBehindIt()
    {
        var text = new string('é', 100_000);

        var events = await ReadAsync($"data: {text}\ndata: {text}\n\ndata: two\n\n", [4096]);

        Assert.That(events, Is.EqualTo(new[] { $"{text}\n{text}", "two" }));
    }

    [Test]
    public async Task Fill_EventWithoutEnd_StopsAtTheBound()
    {
        using var events = new ServerSentEvents(new EndlessStream());

        while (await events.FillAsync(default))
        {
            Assert.That(events.TryTake(out _, out _), Is.False);
        }

        Assert.That(events.Overflowed, Is.True);
    }

    [Test]
    public async Task Fill_ManyEvents_StaysInOneBuffer()
    {
        var stream = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"data: {new string('x', 300)}\n\n", 10_000)));
        using var events = new ServerSentEvents(new PiecesStream(stream, [997]));
        var count = 0;
        do
        {
            while (events.TryTake(out _, out _))
            {
                count++;
            }
        }
        while (await events.FillAsync(default));

        Assert.That(count, Is.EqualTo(10_000));
        Assert.That(events.Capacity, Is.LessThanOrEqualTo(16 * 1024));
    }

    private static async Task<List<string>> ReadAsync(string stream, int[] cuts)
    {
        var read = new List<string>();
        using var events = new ServerSentEvents(new PiecesStream(Encoding.UTF8.GetBytes(stream), cuts));
        do
        {
            while (events.TryTake(out var data, out var isError))
            {
                read.Add((isError ? "!" : "") + Encoding.UTF8.GetString(data));
            }
        }
        while (await events.FillAsync(default));
        return read;
    }

    /// <summary>The specification's algorithm, line by line over the whole text.</summary>
    private static List<string> Reference(string stream)
    {
        var read = new List<string>();
        List<string>? data = null;
        var isError = false;
        foreach (var line in stream.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Append(""))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var name = colon < 0 ? line : line[..colon];
            var value = colon < 0 ? "" : line[(colon + 1)..];
            value = value.StartsWith(' ') ? value[1..] : value;
            switch (name)
            {
                case "data" when line.Length > 0:
                    (data ??= []).Add(value);
                    break;
                case "event":
                    isError = value == "error";
                    break;
                case "" when line.Length == 0:
                    if (data is not null)
                    {
                        read.Add((isError ? "!" : "") + string.Join('\n', data));
                    }

                    (data, isError) = (null, false);
                    break;
            }
        }

        return read;
    }
}
