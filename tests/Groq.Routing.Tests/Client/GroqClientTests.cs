using System.Text;
using System.Text.Json;

namespace Groq.Routing.Tests;

public class GroqClientTests
{
    private ClientHost _host = null!;

    [SetUp]
    public void SetUp() => _host = new ClientHost();

    [TearDown]
    public void TearDown() => _host.Dispose();

    [Test]
    public async Task CompleteChatAsync_Success_ReturnsTheAnswerAndTheBooks()
    {
        _host.Groq.Success(("x-ratelimit-limit-tokens", "8000"), ("x-ratelimit-remaining-tokens", "7922"), ("x-ratelimit-reset-tokens", "585ms"), ("x-request-id", "req_7"));

        var response = await _host.CallAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Error, Is.Null);
            Assert.That(response.Value?.Message?.Content, Is.EqualTo("Size."));
            Assert.That(response.RateLimits, Is.EqualTo(new GroqRateLimits { LimitTokens = 8000, RemainingTokens = 7922, ResetTokens = TimeSpan.FromMilliseconds(585) }));
            Assert.That(response.RequestId, Is.EqualTo("req_7"));
            Assert.That(response.Attempts, Is.EqualTo(1));
            Assert.That(response.Waited, Is.EqualTo(TimeSpan.Zero));
        }
    }

    [Test]
    public async Task CompleteChatAsync_Request_CarriesKeyAgentAndBody()
    {
        _host.Groq.Success();

        await _host.CallAsync();

        var request = _host.Groq.Requests.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(request.Method, Is.EqualTo(HttpMethod.Post));
            Assert.That(request.Uri.AbsoluteUri, Is.EqualTo("https://api.groq.com/openai/v1/chat/completions"));
            Assert.That(request.Headers["Authorization"], Is.EqualTo($"Bearer {ClientHost.Key}"));
            Assert.That(request.Headers["User-Agent"], Does.Match(@"^Groq\.Routing/\d+\.\d+\.\d+[-.\w]*$"));
            Assert.That(request.ContentType, Is.EqualTo("application/json"));
            Assert.That(request.Headers, Does.Not.ContainKey("Transfer-Encoding"));
            Assert.That(request.Body, Is.EqualTo(JsonSerializer.Serialize(ClientHost.Request, GroqJson.Wire.GroqChatRequest)));
        }
    }

    [TestCase("http://localhost:5000/openai/v1")]
    [TestCase("http://localhost:5000/openai/v1/")]
    public async Task CompleteChatAsync_SettingsChange_TakesTheNewOnes(string baseAddress)
    {
        _host.Groq.Success();
        await _host.CallAsync();

        _host.Options = new GroqRoutingOptions { ApiKey = "gsk_new", BaseAddress = new Uri(baseAddress) };
        await _host.CallAsync();

        var request = _host.Groq.Requests[^1];
        Assert.That((request.Uri.AbsoluteUri, request.Headers["Authorization"]), Is.EqualTo(("http://localhost:5000/openai/v1/chat/completions", "Bearer gsk_new")));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("gsk_line\nbreak")]
    [TestCase("gsk_clé")]
    [TestCase("gsk_1 ")]
    public async Task CompleteChatAsync_NoUsableKey_IsUnauthorizedWithoutACall(string? key)
    {
        _host.Options.ApiKey = key;

        var response = await _host.CallAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Error?.Kind, Is.EqualTo(GroqErrorKind.Unauthorized));
            Assert.That(response.Error?.Message, Does.Contain("GROQ_API_KEY").And.Not.Contain("gsk_"));
            Assert.That(response.Attempts, Is.Zero);
            Assert.That(_host.Groq.Requests, Is.Empty);
        }
    }

    [Test]
    public async Task CompleteChatAsync_StreamAsked_AsksForOneAnswer()
    {
        _host.Groq.Success();

        await _host.Client.CompleteChatAsync(ClientHost.Request with { Stream = true });

        Assert.That(_host.Groq.Requests.Single().Body, Does.Not.Contain("stream"));
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("<html>secret</html>")]
    [TestCase("""{"choices":[{"message":{"content":"cut o""")]
    [TestCase("""{"error":{"message":"in a 200"}}""")]
    [TestCase("""{"choices":"secret"}""")]
    [TestCase("""{"choices":[{"message":{"content":5}}]}""")]
    public async Task CompleteChatAsync_UnreadableSuccess_IsInvalidResponseAndNotRetried(string body)
    {
        _host.Groq.Reply(200, body, ("x-ratelimit-remaining-tokens", "5"));

        var response = await _host.CallAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Error, Is.EqualTo(new GroqError(GroqErrorKind.InvalidResponse, "Groq answered 200 with a body that cannot be read.") { StatusCode = 200 }));
            Assert.That(response.RateLimits.RemainingTokens, Is.EqualTo(5));
            Assert.That(_host.Groq.Requests, Has.Count.EqualTo(1));
        }
    }

    [Test]
    public async Task CompleteChatAsync_EndlessSuccess_IsCutAt32Megabytes()
    {
        var stream = new EndlessStream();
        _host.Groq.Reply(new StreamContent(stream));

        var response = await _host.CallAsync();

        Assert.That((response.Error?.Kind, stream.Position <= 65 * 1024 * 1024), Is.EqualTo(((GroqErrorKind?)GroqErrorKind.InvalidResponse, true)));
    }

    [Test]
    public async Task CompleteChatAsync_EndlessError_IsCutAndStillRead()
    {
        var stream = new EndlessStream();
        _host.Groq.Reply(new StreamContent(stream), 400);

        var response = await _host.CallAsync();

        Assert.That((response.Error?.Kind, response.Error?.Message.Length <= 501, stream.Position <= 1024 * 1024), Is.EqualTo(((GroqErrorKind?)GroqErrorKind.InvalidRequest, true, true)));
    }

    [Test]
    public async Task CompleteChatAsync_LargeSuccessWithoutLength_IsReadWhole()
    {
        var text = new string('ß', 200_000);
        var body = Encoding.UTF8.GetBytes($$"""{"choices":[{"message":{"content":"{{text}}"} }]}""");
        _host.Groq.Reply(new StreamContent(new DripStream(body)));

        var response = await _host.CallAsync();

        Assert.That(response.Value?.Message?.Content, Is.EqualTo(text));
    }

    [Test]
    public void CompleteChatAsync_CancelledBefore_ThrowsWithoutACall()
    {
        Assert.That(async () => await _host.CallAsync(cancellationToken: new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(_host.Groq.Requests, Is.Empty);
    }

    [Test]
    public void CompleteChatAsync_CancelledOnTheWire_Throws()
    {
        _host.Groq.Hang();
        using var source = new CancellationTokenSource();

        var call = _host.CallAsync(cancellationToken: source.Token);
        source.Cancel();

        Assert.That(async () => await call, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(_host.Groq.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public void CompleteChatAsync_CancelledInAWait_Throws()
    {
        _host.Groq.Reply(500, "");
        using var source = new CancellationTokenSource();

        var call = _host.CallAsync(cancellationToken: source.Token);
        source.Cancel();

        Assert.That(async () => await call, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(_host.Groq.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task CompleteChatAsync_ConcurrentCalls_KeepTheirAnswersApart()
    {
        using var host = new ClientHost();
        for (var i = 0; i < 200; i++)
        {
            host.Groq.Reply(200, $$"""{"choices":[{"message":{"content":"{{i}}"} }]}""");
        }

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => host.CallAsync()));

        Assert.That(answers.Select(answer => answer.Value?.Message?.Content), Is.EquivalentTo(Enumerable.Range(0, 200).Select(i => $"{i}")));
    }

    [Test]
    public async Task ListModelsAsync_Success_ListsTheModels()
    {
        _host.Groq.Reply(200, """{"object":"list","data":[{"id":"a","context_window":512}]}""");

        var response = await _host.Client.ListModelsAsync();

        var request = _host.Groq.Requests.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Value?.Data, Is.EqualTo(new[] { new GroqListedModel { Id = "a", ContextWindow = 512 } }));
            Assert.That((request.Method, request.Uri.AbsoluteUri, request.Body), Is.EqualTo((HttpMethod.Get, "https://api.groq.com/openai/v1/models", (string?)null)));
            Assert.That(request.Headers["Authorization"], Is.EqualTo($"Bearer {ClientHost.Key}"));
        }
    }

    [TestCase("{}")]
    [TestCase("""{"data":[null]}""")]
    [TestCase("""{"data":[{"id":null}]}""")]
    [TestCase("""{"data":[{"name":"a"}]}""")]
    public async Task ListModelsAsync_UnreadableList_IsInvalidResponse(string body)
    {
        _host.Groq.Reply(200, body);

        var response = await _host.Client.ListModelsAsync();

        Assert.That(response.Error?.Kind, Is.EqualTo(GroqErrorKind.InvalidResponse));
    }
}
