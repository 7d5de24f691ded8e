using System.Text.Json;
using System.Text.Json.Nodes;
using static Groq.Simulator.Tests.SimulatedGroq;

namespace Groq.Simulator.Tests.Endpoints;

public sealed class StreamTests
{
    private const string Text = "The quick brown fox 🦊 jumps over a-very-long-word-that-has-no-blank-in-it.";

    private static List<JsonElement> Chunks(Reply reply) =>
        [.. reply.Body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Where(line => line.StartsWith("data: {", StringComparison.Ordinal)).Select(line => JsonElement.Parse(line[6..]))];

    private static string Content(IEnumerable<JsonElement> chunks) =>
        string.Concat(chunks.SelectMany(chunk => chunk.TryGetProperty("choices", out JsonElement choices) ? choices.EnumerateArray() : default)
            .Select(choice => choice.GetProperty("delta").TryGetProperty("content", out JsonElement content) ? content.GetString() : ""));

    private static Task<SimulatedGroq> StartAsync() => SimulatedGroq.StartAsync(options => options.Answer = _ => Text);

    [Test]
    public async Task Stream_Plain_IsChunksThenUsageInXGroqThenDone()
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply reply = await groq.AskAsync(more: ("stream", true));

        Assert.That(reply.Headers["Content-Type"], Is.EqualTo("text/event-stream"));
        Assert.That(reply.Headers, Does.ContainKey("x-ratelimit-remaining-tokens"));
        Assert.That(reply.Body, Does.EndWith("data: [DONE]\n\n"));
        List<JsonElement> chunks = Chunks(reply);
        Assert.That(Content(chunks), Is.EqualTo(Text));
        Assert.That(chunks.Select(chunk => chunk.GetProperty("object").GetString()), Is.All.EqualTo("chat.completion.chunk"));
        Assert.That(chunks[0].GetProperty("choices")[0].GetProperty("delta").GetProperty("role").GetString(), Is.EqualTo("assistant"));
        Assert.That(chunks[0].GetProperty("x_groq").GetProperty("id").GetString(), Is.EqualTo(reply.Headers["x-request-id"]));
        Assert.That(chunks[^1].GetProperty("choices")[0].GetProperty("finish_reason").GetString(), Is.EqualTo("stop"));
        Assert.That(chunks[^1].GetProperty("x_groq").GetProperty("usage").GetProperty("completion_tokens").GetInt32(), Is.EqualTo(TokenMeter.EstimateTokens(Text)));
        Assert.That(chunks.Any(chunk => chunk.TryGetProperty("usage", out _)), Is.False);
    }

    [Test]
    public async Task Stream_IncludeUsage_EndsWithAChunkOfUsageAlone()
    {
        await using SimulatedGroq groq = await StartAsync();

        JsonElement last = Chunks(await groq.AskAsync(more: [("stream", true), ("stream_options", new JsonObject { ["include_usage"] = true })]))[^1];

        Assert.That(last.GetProperty("choices").GetArrayLength(), Is.Zero);
        Assert.That(last.GetProperty("usage").GetProperty("total_tokens").GetInt32(), Is.Positive);
    }

    [Test]
    public async Task Stream_ReadToItsEnd_FindsTheBooksSettled()
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply reply = await groq.AskAsync(more: [("stream", true), ("max_tokens", 2_000)]);

        int total = Chunks(reply)[^1].GetProperty("x_groq").GetProperty("usage").GetProperty("total_tokens").GetInt32();
        Assert.That(groq.Server.Books(Gpt20)[LimitDimension.Tpm].Used, Is.EqualTo(total));
        Assert.That(groq.Server.Counters[Gpt20].InFlight, Is.Zero);
    }

    [Test]
    public async Task Stream_OverBudget_EndsWithLength()
    {
        await using SimulatedGroq groq = await StartAsync();

        List<JsonElement> chunks = Chunks(await groq.AskAsync(more: [("stream", true), ("max_tokens", 5)]));

        Assert.That(Content(chunks), Is.EqualTo(Text[..20]));
        Assert.That(chunks[^1].GetProperty("choices")[0].GetProperty("finish_reason").GetString(), Is.EqualTo("length"));
    }

    [TestCase(FaultKind.StreamErrorEvent, "\n\nevent: error\ndata: {\"error\":{\"message\":\"openai/gpt-oss-20b is currently over capacity.", false)]
    [TestCase(FaultKind.StreamErrorData, "\n\ndata: {\"error\":{\"message\":\"openai/gpt-oss-20b is currently over capacity.", false)]
    [TestCase(FaultKind.StreamErrorXGroq, "\"error\":\"openai/gpt-oss-20b is currently over capacity.", true)]
    [TestCase(FaultKind.StreamCut, "data: ", false)]
    public async Task Stream_BreaksInTheMiddle_InTheFormAskedFor(FaultKind kind, string expected, bool done)
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(kind, 1);

        Reply reply = await groq.AskAsync(more: ("stream", true));

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(reply.Body, Does.Contain(expected));
        Assert.That(reply.Body.Contains("[DONE]", StringComparison.Ordinal), Is.EqualTo(done));
        Assert.That(Content(Chunks(reply)), Has.Length.InRange(1, Text.Length - 1));
        Assert.That(groq.Server.Books(Gpt20)[LimitDimension.Rpd].Used, Is.EqualTo(1));
    }

    [TestCase(FaultKind.StreamErrorEvent, 0)]
    [TestCase(FaultKind.StreamErrorData, 4)]
    [TestCase(FaultKind.StreamCut, 4)]
    public async Task Stream_BreaksAfterSoManyPieces_SendsThemAndChargesWhatItSent(FaultKind kind, int pieces)
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(new Fault(kind) { Count = 1, AfterPieces = pieces });

        Reply reply = await groq.AskAsync(more: ("stream", true));

        string[] all = [.. ChunkWriter.Split(Text)];
        Assert.That(Content(Chunks(reply)), Is.EqualTo(string.Concat(all[..pieces])));
        int whole = TokenMeter.EstimateTokens(Text);
        double sent = kind is FaultKind.StreamCut ? whole : Math.Ceiling((double)whole * string.Concat(all[..pieces]).Length / Text.Length);
        Assert.That(groq.Server.Counters[Gpt20].CompletionTokens, Is.EqualTo(sent));
    }

    [Test]
    public async Task Stream_CallerLeavesInTheMiddle_PaysForWhatWasSent()
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(new Fault(FaultKind.SlowStream) { Delay = TimeSpan.FromHours(1), Count = 1 });
        using var leaving = new CancellationTokenSource();
        Task<Reply> asked = groq.SendAsync(Body(more: [("stream", true), ("max_tokens", 2_000)]).ToJsonString(), leaving.Token);
        await UntilAsync(() => groq.Server.Counters[Gpt20].InFlight == 1);

        await leaving.CancelAsync();

        Assert.That(async () => await asked, Throws.InstanceOf<OperationCanceledException>());
        await UntilAsync(() => groq.Server.Counters[Gpt20].InFlight == 0);
        Assert.That(groq.Server.Books(Gpt20)[LimitDimension.Tpm].Used, Is.LessThan(100), "of the 2,000 reserved none was sent");
    }

    [Test]
    public async Task Stream_Shredded_IsTheSameStream()
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(FaultKind.StreamShreds, 1);

        Reply reply = await groq.AskAsync(more: ("stream", true));

        Assert.That(reply.Body, Does.StartWith(": keep-alive\r\ndata: {").And.Contain("\r\ndata: \"choices\"").And.EndWith("data: [DONE]\r\n\r\n"));
        Assert.That(Content(Chunks(reply with { Body = reply.Body.Replace(": keep-alive\r\n", "").Replace("\r\ndata: \"", "\"").Replace("\r", "") })), Is.EqualTo(Text));
    }

    [Test]
    public async Task Stream_BodyCut_ThrowsAtTheReader()
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(FaultKind.BodyCut, 1);

        Assert.That(async () => await groq.AskAsync(more: ("stream", true)), Throws.InstanceOf<HttpRequestException>());
    }

    [Test]
    public async Task Stream_Slow_WaitsBeforeEveryChunk()
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(new Fault(FaultKind.SlowStream) { Delay = TimeSpan.FromSeconds(1), Count = 1 });
        Task<Reply> asked = groq.AskAsync(more: ("stream", true));

        TimeSpan took = await groq.RunUntilAsync(asked, TimeSpan.FromSeconds(1));

        Assert.That(took, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(Chunks(await asked).Count)));
    }
}
