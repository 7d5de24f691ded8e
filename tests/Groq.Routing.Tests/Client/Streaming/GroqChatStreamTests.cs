using System.Text;
using CsCheck;

namespace Groq.Routing.Tests.Client.Streaming;

/// <summary>Streams through the whole client, on a stub network.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class GroqChatStreamTests : IDisposable
{
    private const string Head = """{"id":"chatcmpl-1","object":"chat.completion.chunk","created":1791297846,"model":"openai/gpt-oss-20b","system_fingerprint":"fp_1","choices":[{"index":0,"delta":""";
    private const string Tail = ""","logprobs":null,"finish_reason":null}]}""";
    private const string UsageJson = """{"queue_time":0.05,"prompt_tokens":16,"prompt_time":0.0008,"completion_tokens":19,"completion_time":0.0368,"total_tokens":35,"total_time":0.0376,"prompt_tokens_details":{"cached_tokens":4},"completion_tokens_details":{"reasoning_tokens":7}}""";

    private static readonly string Role = Event(Head + """{"role":"assistant","content":""}""" + ""","logprobs":null,"finish_reason":null}],"x_groq":{"id":"req_1","seed":1}}""");
    private static readonly string Finish = Event(Head + "{}" + ""","logprobs":null,"finish_reason":"stop"}],"x_groq":{"id":"req_1","usage":""" + UsageJson + "}}");
    private static readonly string FinishWithoutUsage = Event(Head + "{}" + ""","logprobs":null,"finish_reason":"stop"}]}""");
    private static readonly string Usage = Event("""{"id":"chatcmpl-1","object":"chat.completion.chunk","model":"openai/gpt-oss-20b","choices":[],"usage":""" + UsageJson + "}");
    private static readonly string Done = "data: [DONE]\n\n";

    private static readonly string Captured = Role + Reasoning("Gr") + Reasoning("öße?") + Text("The ") + Text("size\\n") + Text("of a 🦊\\u00e9") + Text(".") + Finish + Done;

    private readonly ClientHost _host = new();

    public void Dispose() => _host.Dispose();

    [Test]
    public async Task Stream_Captured_IsTextReasoningFinishAndUsage()
    {
        var chunks = await ReadAsync(Captured);

        Assert.Multiple(() =>
        {
            Assert.That(string.Concat(chunks.Select(c => c.Content)), Is.EqualTo("The size\nof a 🦊é."));
            Assert.That(string.Concat(chunks.Select(c => c.Reasoning)), Is.EqualTo("Größe?"));
            Assert.That(chunks.Select(c => c.Error), Is.All.Null);
            Assert.That(chunks.Select(c => c.Id), Is.All.EqualTo("chatcmpl-1"));
            Assert.That(chunks.Select(c => c.Model), Is.All.EqualTo("openai/gpt-oss-20b"));
            Assert.That(chunks[^1].FinishReason, Is.EqualTo("stop"));
        });
    }

    [Test]
    public async Task Stream_Always_AsksForOneWithUsageAndForNothingElse()
    {
        await ReadAsync(Captured);

        Assert.That(_host.Groq.Requests.Single().Body, Does.Contain("\"stream\":true,\"stream_options\":{\"include_usage\":true}"));
    }

    [Test]
    public async Task Complete_AfterAStream_AsksForNone()
    {
        _host.Groq.Success();

        await _host.Client.CompleteChatAsync(ClientHost.Request with { Stream = true, StreamOptions = new() { IncludeUsage = true } });

        Assert.That(_host.Groq.Requests.Single().Body, Does.Not.Contain("stream"));
    }

    [Test]
    public async Task Stream_UsageInEitherPlaceOrBoth_IsRead()
    {
        foreach (var end in new[] { Finish, FinishWithoutUsage + Usage, Finish + Usage })
        {
            var usage = (await ReadAsync(Role + Text("x") + end + Done)).Last(c => c.Usage is not null).Usage!;

            Assert.That((usage.PromptTokens, usage.CompletionTokens), Is.EqualTo((16, 19)));
            Assert.That(usage.PromptTokensDetails!.CachedTokens, Is.EqualTo(4));
            Assert.That(usage.CompletionTokensDetails!.ReasoningTokens, Is.EqualTo(7));
        }
    }

    [Test]
    public async Task Stream_ToolCallsInPieces_ComeAsTheyAre()
    {
        var chunks = await ReadAsync(
            Role
            + Event(Head + """{"tool_calls":[{"index":0,"id":"call_1","type":"function","function":{"name":"add","arguments":"{\"a\":"}},{"index":1,"id":"call_2","type":"function","function":{"name":"sub","arguments":"{}"}}]}""" + Tail)
            + Event(Head + """{"tool_calls":[{"index":0,"function":{"arguments":"1}"}}]}""" + Tail)
            + Finish
            + Done);

        Assert.That(chunks.SelectMany(c => c.ToolCalls ?? []), Is.EqualTo(new GroqToolCallDelta[]
        {
            new(0, "call_1", "add", "{\"a\":"),
            new(1, "call_2", "sub", "{}"),
            new(0, null, null, "1}"),
        }));
    }

    [Test]
    public void Stream_AnyChunking_IsTheSameChunks()
    {
        var whole = ReadAsync(Captured).GetAwaiter().GetResult();
        var captured = Captured.Replace("\n", "\r\n", StringComparison.Ordinal);

        Gen.Select(Gen.Int[1, 60].Array[1, 12], Gen.Bool).SampleAsync(
            async (cuts, crlf) => Assert.That(await ReadAsync(crlf ? captured : Captured, cuts), Is.EqualTo(whole).UsingPropertiesComparer()),
            threads: 1).GetAwaiter().GetResult();
    }

    [Test]
    public void Stream_Damaged_EndsWithoutAnException() => Gen.Select(Mutations.Of(Captured, Captured + Error("x")), Gen.Int[1, 60].Array[1, 12]).SampleAsync(
        async (stream, cuts) =>
        {
            var chunks = await ReadAsync(stream, cuts);

            Assert.That(chunks.SkipLast(1).Select(c => c.Error), Is.All.Null, "an error is the last chunk");
            Assert.That(chunks.Count, Is.LessThan(30));
        },
        threads: 1).GetAwaiter().GetResult();

    [TestCase("event: error\ndata: {\"error\":{\"message\":\"x is currently over capacity.\",\"type\":\"internal_server_error\"}}\n\n", GroqErrorKind.Overloaded)]
    [TestCase("event: error\ndata: {\"message\":\"No.\",\"code\":\"json_validate_failed\",\"failed_generation\":\"{\"}\n\n", GroqErrorKind.JsonValidationFailed)]
    [TestCase("event: error\ndata: whatever\n\n", GroqErrorKind.ServerError)]
    [TestCase("data: {\"error\":{\"message\":\"Internal Server Error\",\"type\":\"internal_server_error\"}}\n\n", GroqErrorKind.ServerError)]
    [TestCase("data: {\"error\":{\"message\":\"Rate limit reached for model `m` in organization `org_x` on tokens per minute (TPM): Limit 6000, Used 5034, Requested 1443. Please try again in 4.77s.\",\"code\":\"rate_limit_exceeded\"}}\n\n", GroqErrorKind.RateLimited)]
    [TestCase("data: {\"error\":{\"message\":\"Gone.\",\"code\":\"model_decommissioned\"}}\n\n", GroqErrorKind.ModelGone)]
    [TestCase("data: {\"error\":{\"message\":\"Bad.\",\"type\":\"invalid_request_error\"}}\n\n", GroqErrorKind.InvalidRequest)]
    [TestCase("data: {\"error\":\"x is over capacity\"}\n\n", GroqErrorKind.Overloaded)]
    [TestCase("data: {\"id\":\"chatcmpl-1\",\"choices\":[],\"x_groq\":{\"id\":\"req_1\",\"error\":\"x is currently over capacity.\"}}\n\ndata: [DONE]\n\n", GroqErrorKind.Overloaded)]
    public async Task Stream_ErrorInAnyForm_IsTheLastChunk(string error, GroqErrorKind kind)
    {
        var chunks = await ReadAsync(Role + Text("some") + error + Text("never read") + Done);

        Assert.That(chunks[^1].Error!.Kind, Is.EqualTo(kind));
        Assert.That(chunks[^1].Error!.StatusCode, Is.EqualTo(200));
        Assert.That(string.Concat(chunks.Select(c => c.Content)), Is.EqualTo("some"));
    }

    [Test]
    public async Task Stream_ErrorBeforeTheFirstPiece_IsAFailedAttempt()
    {
        _host.Groq.Reply(200, Role + Error("Internal Server Error"), ("x-request-id", "req_7")).Reply(200, Role + Error("Internal Server Error")).Reply(200, Captured);
        var failures = new List<GroqErrorKind>();

        var call = _host.Client.StreamChatAsync(ClientHost.Request, new GroqCall
        {
            OnRetry = (failure, _) =>
            {
                failures.Add(failure.Error.Kind);
                return new(true);
            },
        });
        await _host.Time.PassAsync(TimeSpan.FromMilliseconds(500));
        await _host.Time.PassAsync(TimeSpan.FromSeconds(1));
        var response = await call;

        Assert.That(failures, Is.EqualTo(new[] { GroqErrorKind.ServerError, GroqErrorKind.ServerError }));
        Assert.That(response.Attempts, Is.EqualTo(3));
        Assert.That(string.Concat((await ReadAsync(response)).Select(c => c.Content)), Does.StartWith("The size"));
    }

    [Test]
    public async Task Stream_RefusedWithAStatus_IsTheResponsesError()
    {
        _host.Groq.Reply(401, """{"error":{"message":"Invalid API Key","code":"invalid_api_key"}}""");

        var response = await _host.Client.StreamChatAsync(ClientHost.Request);

        Assert.That(response.Value, Is.Null);
        Assert.That(response.Error!.Kind, Is.EqualTo(GroqErrorKind.Unauthorized));
    }

    [Test]
    public async Task Stream_WithoutDone_IsWholeWhenItIsFinishedAndBrokenWhenNot()
    {
        Assert.That((await ReadAsync(Role + Text("x") + Finish)).Select(c => c.Error), Is.All.Null);
        Assert.That((await ReadAsync(Role + Text("x")))[^1].Error!.Kind, Is.EqualTo(GroqErrorKind.Connection));
        Assert.That((await ReadAsync(Role + Text("x") + Done))[^1].Error!.Kind, Is.EqualTo(GroqErrorKind.Connection), "done, and no reason why");
    }

    [Test]
    public async Task Stream_NeitherJsonNorEnd_IsAnErrorThatQuotesNothing()
    {
        var error = (await ReadAsync(Role + Text("x") + "data: {\"choices\": secret"))[^1].Error!;

        Assert.That(error.Kind, Is.EqualTo(GroqErrorKind.InvalidResponse));
        Assert.That(error.Message, Does.Not.Contain("secret"));
    }

    [Test]
    public async Task Stream_ConnectionBreaks_IsTheLastChunk()
    {
        var body = new PiecesStream(Encoding.UTF8.GetBytes(Role + Text("x")), [50], new IOException("secret"));
        _host.Groq.Reply(new StreamContent(body));

        var chunks = await ReadAsync(await _host.Client.StreamChatAsync(ClientHost.Request));

        Assert.That(chunks[^1].Error!.Kind, Is.EqualTo(GroqErrorKind.Connection));
        Assert.That(chunks[^1].Error!.Message, Does.Not.Contain("secret"));
        Assert.That(body.Disposed, Is.True);
    }

    [Test]
    public async Task Stream_LeftEarly_EndsTheConnection()
    {
        var body = new PiecesStream(Encoding.UTF8.GetBytes(Captured), [50]);
        _host.Groq.Reply(new StreamContent(body));

        await foreach (var chunk in (await _host.Client.StreamChatAsync(ClientHost.Request)).Value!)
        {
            break;
        }

        Assert.That(body.Disposed, Is.True);
    }

    [Test]
    public async Task Stream_ThatHangs_EndsWithTheAttemptOrTheDeadlineOrTheCaller([Values("attempt", "deadline", "caller", "reader")] string what)
    {
        _host.Options.Retry.AttemptTimeout = TimeSpan.FromSeconds(what == "attempt" ? 7 : 60);
        _host.Groq.Reply(new StreamContent(new HangingStream(Encoding.UTF8.GetBytes(Role + Text("x")))));
        using var cancel = new CancellationTokenSource();
        var response = await _host.Client.StreamChatAsync(
            ClientHost.Request,
            new GroqCall { Timeout = TimeSpan.FromSeconds(what == "deadline" ? 8 : 100) },
            what == "caller" ? cancel.Token : default);
        var reading = ReadAsync(response, what == "reader" ? cancel.Token : default);

        if (what is "caller" or "reader")
        {
            await cancel.CancelAsync();
            Assert.That(async () => await reading, Throws.InstanceOf<OperationCanceledException>());
            return;
        }

        await _host.Time.PassAsync(TimeSpan.FromSeconds(what == "attempt" ? 7 : 8));
        Assert.That((await reading)[^1].Error!.Kind, Is.EqualTo(what == "attempt" ? GroqErrorKind.Timeout : GroqErrorKind.DeadlineExceeded));
    }

    [Test]
    public async Task Stream_AnEventWithoutEnd_EndsWithAnErrorAndBoundedMemory()
    {
        _host.Groq.Reply(new StreamContent(new EndlessStream()));
        _host.Options.Retry.MaxRetries = 0;

        var response = await _host.Client.StreamChatAsync(ClientHost.Request);

        Assert.That(response.Error!.Kind, Is.EqualTo(GroqErrorKind.InvalidResponse));
    }

    [Test]
    public void Chunk_AsText_ShowsNothingOfTheAnswer()
    {
        var chunk = new GroqChatChunk { Id = "chatcmpl-1", Content = "secret", Reasoning = "secret", ToolCalls = [new(0, "call_1", "add", "secret")] };

        Assert.That($"{chunk} {chunk.ToolCalls![0]}", Does.Contain("chatcmpl-1").And.Contain("add").And.Not.Contain("secret"));
    }

    private static string Event(string json) => $"data: {json}\n\n";

    private static string Text(string text) => Event($$"""{{Head}}{"content":"{{text}}"}{{Tail}}""");

    private static string Reasoning(string text) => Event($$"""{{Head}}{"reasoning":"{{text}}","channel":"analysis"}{{Tail}}""");

    private static string Error(string message) => Event("""{"error":{"message":"MESSAGE","type":"internal_server_error"}}""".Replace("MESSAGE", message, StringComparison.Ordinal));

    private async Task<List<GroqChatChunk>> ReadAsync(string stream, int[]? cuts = null)
    {
        _host.Options.Retry.MaxRetries = 0;
        _host.Groq.Reply(new StreamContent(new PiecesStream(Encoding.UTF8.GetBytes(stream), cuts ?? [100_000])));
        return await ReadAsync(await _host.Client.StreamChatAsync(ClientHost.Request));
    }

    private static async Task<List<GroqChatChunk>> ReadAsync(GroqResponse<IAsyncEnumerable<GroqChatChunk>> response, CancellationToken cancellationToken = default)
    {
        if (response.Error is { } error)
        {
            return [new() { Error = error }];
        }

        var chunks = new List<GroqChatChunk>();
        await foreach (var chunk in response.Value!.WithCancellation(cancellationToken))
        {
            chunks.Add(chunk);
        }

        return chunks;
    }
}
