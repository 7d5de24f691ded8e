using System.Text;

namespace Groq.Routing.Tests;

public class GroqClientRetryTests
{
    private ClientHost _host = null!;

    [SetUp]
    public void SetUp() => _host = new ClientHost();

    [TearDown]
    public void TearDown() => _host.Dispose();

    [TestCase(408)]
    [TestCase(409)]
    [TestCase(498)]
    [TestCase(500)]
    [TestCase(502)]
    [TestCase(503)]
    [TestCase(504)]
    public async Task CompleteChatAsync_FailureThatMayPass_IsRetriedWithBackoff(int status)
    {
        _host.Groq.Reply(status, "").Reply(status, "").Success(("x-request-id", "req_3"));

        var call = _host.CallAsync();
        await _host.Time.PassAsync(TimeSpan.FromSeconds(0.5));
        await _host.Time.PassAsync(TimeSpan.FromSeconds(1));
        var response = await call;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Error, Is.Null);
            Assert.That(response.Attempts, Is.EqualTo(3));
            Assert.That(response.Waited, Is.EqualTo(TimeSpan.FromSeconds(1.5)));
            Assert.That(response.RequestId, Is.EqualTo("req_3"));
        }
    }

    [TestCase(400)]
    [TestCase(401)]
    [TestCase(403)]
    [TestCase(404)]
    [TestCase(413)]
    [TestCase(422)]
    [TestCase(499)]
    public async Task CompleteChatAsync_FailureThatStays_IsNotRetried(int status)
    {
        _host.Groq.Reply(status, Captured.Envelope("No.")).Success();

        var response = await _host.CallAsync();

        Assert.That((response.Error?.StatusCode, response.Attempts, response.Waited), Is.EqualTo(((int?)status, 1, TimeSpan.Zero)));
    }

    [Test]
    public async Task CompleteChatAsync_Retry_SendsTheSameBytesAndHeaders()
    {
        _host.Groq.Reply(500, "").Success();

        var call = _host.CallAsync();
        await _host.Time.PassAsync(TimeSpan.FromSeconds(0.5));
        await call;

        var (first, second) = (_host.Groq.Requests[0], _host.Groq.Requests[1]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(second.Body, Is.EqualTo(first.Body).And.Contain("secret prompt"));
            Assert.That(second.Headers, Is.EquivalentTo(first.Headers));
            Assert.That(second.ContentType, Is.EqualTo(first.ContentType));
        }
    }

    [Test]
    public async Task CompleteChatAsync_RetriesUsedUp_ReturnsTheLastFailure()
    {
        _host.Options.Retry.MaxRetries = 1;
        _host.Groq.Reply(500, Captured.Envelope("First.")).Reply(502, Captured.Envelope("Second."), ("x-request-id", "req_2")).Success();

        var call = _host.CallAsync();
        await _host.Time.PassAsync(TimeSpan.FromSeconds(0.5));
        var response = await call;

        Assert.That((response.Error?.Message, response.RequestId, response.Attempts), Is.EqualTo(("Second.", "req_2", 2)));
    }

    [Test]
    public async Task CompleteChatAsync_Backoff_DoublesToTheLongestDelayLessJitter()
    {
        _host.Options.Retry.MaxRetries = 6;
        _host.Jitter = 0.5;
        _host.Groq.Reply(500, "");

        var call = _host.CallAsync(new GroqCall());
        foreach (var milliseconds in new[] { 438, 875, 1750, 3500, 7000, 7000 })
        {
            await _host.Time.PassAsync(TimeSpan.FromMilliseconds(milliseconds));
        }

        var response = await call;
        Assert.That((response.Attempts, response.Waited), Is.EqualTo((7, TimeSpan.FromMilliseconds(20_563))));
    }

    [TestCase("retry-after", "3.25", 3.25)]
    [TestCase("retry-after-ms", "2750", 2.75)]
    [TestCase("retry-after", "0", 0)]
    public async Task CompleteChatAsync_RetryAfter_IsWaitedFor(string name, string value, double seconds)
    {
        _host.Groq.Reply(503, "", (name, value)).Success();

        var call = _host.CallAsync();
        if (seconds > 0)
        {
            await _host.Time.PassAsync(TimeSpan.FromSeconds(seconds));
        }

        var response = await call;
        Assert.That((response.Error, response.Waited), Is.EqualTo(((GroqError?)null, TimeSpan.FromSeconds(seconds))));
    }

    [Test]
    public async Task CompleteChatAsync_RetryAfterDate_IsWaitedFor()
    {
        _host.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
        _host.Groq.Reply(503, "", ("retry-after", "Mon, 23 Nov 2026 10:00:05 GMT")).Success();

        var call = _host.CallAsync();
        await _host.Time.PassAsync(TimeSpan.FromSeconds(5));

        Assert.That((await call).Waited, Is.EqualTo(TimeSpan.FromSeconds(5)));
    }

    [Test]
    public async Task CompleteChatAsync_RateLimitWithWaitInTheMessage_IsWaitedFor()
    {
        _host.Groq.Reply(429, Captured.Envelope(Captured.Tpm)).Success();

        var call = _host.CallAsync();
        await _host.Time.PassAsync(TimeSpan.FromMilliseconds(4770));

        Assert.That(((await call).Error, (await call).Waited), Is.EqualTo(((GroqError?)null, TimeSpan.FromMilliseconds(4770))));
    }

    [Test]
    public async Task CompleteChatAsync_WaitBelowAMillisecond_IsNeverCutShort()
    {
        _host.Groq.Reply(429, Captured.Envelope("Please try again in 1.0001ms.")).Success();

        var call = _host.CallAsync();
        await _host.Time.PassAsync(TimeSpan.FromMilliseconds(2));

        Assert.That((await call).Error, Is.Null);
    }

    [TestCase("Slow down.")]
    [TestCase(Captured.Tpm2024)]
    [TestCase(Captured.TooLargeOtpm)]
    [TestCase(Captured.Tpd)]
    public async Task CompleteChatAsync_RateLimitThatNoShortWaitHelps_IsReturnedAtOnce(string message)
    {
        _host.Groq.Reply(429, Captured.Envelope(message)).Success();

        var response = await _host.CallAsync();

        Assert.That((response.Error?.StatusCode, response.Attempts), Is.EqualTo(((int?)429, 1)));
    }

    [Test]
    public async Task CompleteChatAsync_RetryRateLimitOff_ReturnsTheRefusalAtOnce()
    {
        _host.Groq.Reply(429, Captured.Envelope(Captured.Rpm), ("retry-after", "2"), ("x-should-retry", "true"));

        var response = await _host.CallAsync(new GroqCall { RetryRateLimit = false });

        Assert.That((response.Error?.Refusal?.Dimension, response.Attempts), Is.EqualTo(((QuotaDimension?)QuotaDimension.Rpm, 1)));
    }

    [TestCase(498)]
    [TestCase(503)]
    public async Task CompleteChatAsync_RetryOverloadOff_ReturnsTheOverloadAtOnce(int status)
    {
        _host.Groq.Reply(status, "");

        var response = await _host.CallAsync(new GroqCall { RetryOverload = false });

        Assert.That((response.Error?.Kind, response.Attempts), Is.EqualTo(((GroqErrorKind?)GroqErrorKind.Overloaded, 1)));
    }

    [Test]
    public async Task CompleteChatAsync_RetryOverloadOff_StillRetriesAServerError()
    {
        _host.Groq.Reply(500, "").Success();

        var call = _host.CallAsync(new GroqCall { RetryOverload = false, RetryRateLimit = false });
        await _host.Time.PassAsync(TimeSpan.FromSeconds(0.5));

        Assert.That((await call).Error, Is.Null);
    }

    [TestCase(400)]
    [TestCase(404)]
    [TestCase(429)]
    public async Task CompleteChatAsync_ShouldRetryTrue_IsRetriedWithinTheBounds(int status)
    {
        _host.Groq.Reply(status, Captured.Envelope("Words."), ("x-should-retry", "true"));

        var call = _host.CallAsync();
        await _host.Time.PassAsync(TimeSpan.FromSeconds(0.5));
        await _host.Time.PassAsync(TimeSpan.FromSeconds(1));

        Assert.That((await call).Attempts, Is.EqualTo(3));
    }

    [TestCase(429, "1")]
    [TestCase(500, "1")]
    [TestCase(503, null)]
    public async Task CompleteChatAsync_ShouldRetryFalse_IsNotRetried(int status, string? retryAfter)
    {
        _host.Groq.Reply(status, "", ("x-should-retry", "false"), ("retry-after", retryAfter ?? "soon"));

        Assert.That((await _host.CallAsync()).Attempts, Is.EqualTo(1));
    }

    [TestCase(503, "8.001")]
    [TestCase(429, "86400")]
    [TestCase(500, "99999999999999999999")]
    public async Task CompleteChatAsync_WaitLongerThanMaxDelay_IsReturnedAtOnceWithTheWait(int status, string retryAfter)
    {
        _host.Groq.Reply(status, "", ("retry-after", retryAfter));

        var response = await _host.CallAsync();

        Assert.That((response.Attempts, response.Waited, response.Error?.RetryAfter > TimeSpan.FromSeconds(8)), Is.EqualTo((1, TimeSpan.Zero, true)));
    }

    [Test]
    public async Task CompleteChatAsync_ConnectionFails_IsRetriedAndReported()
    {
        _host.Groq.Throw(new HttpRequestException(HttpRequestError.ConnectionError, "refused by secret host"));

        var call = _host.CallAsync();
        await _host.Time.PassAsync(TimeSpan.FromSeconds(0.5));
        await _host.Time.PassAsync(TimeSpan.FromSeconds(1));
        var response = await call;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Error, Is.EqualTo(new GroqError(GroqErrorKind.Connection, "The connection to Groq failed: ConnectionError.") { NeverSent = true }));
            Assert.That(response.Attempts, Is.EqualTo(3));
        }
    }

    [TestCase(200)]
    [TestCase(400)]
    public async Task CompleteChatAsync_ConnectionBreaksInTheBody_IsRetried(int status)
    {
        _host.Groq.Reply(new StreamContent(new DripStream(Encoding.UTF8.GetBytes("{\"choices\":"), new IOException("broken"))), status).Success();

        var call = _host.CallAsync();
        await _host.Time.PassAsync(TimeSpan.FromSeconds(0.5));

        Assert.That(((await call).Error, (await call).Attempts), Is.EqualTo(((GroqError?)null, 2)));
    }

    [Test]
    public async Task CompleteChatAsync_FailsAfterAnAnswer_ForgetsTheOldBooks()
    {
        _host.Options.Retry.MaxRetries = 1;
        _host.Groq.Reply(500, "", ("x-ratelimit-remaining-tokens", "5"), ("x-request-id", "req_1")).Throw(new HttpRequestException("reset"));

        var call = _host.CallAsync();
        await _host.Time.PassAsync(TimeSpan.FromSeconds(0.5));
        var response = await call;

        Assert.That((response.Error?.Kind, response.RateLimits, response.RequestId), Is.EqualTo(((GroqErrorKind?)GroqErrorKind.Connection, default(GroqRateLimits), (string?)null)));
    }

    [Test]
    public async Task CompleteChatAsync_OnRetry_SeesTheFailureAndAllowsTheRetry()
    {
        _host.Groq.Reply(429, Captured.Envelope(Captured.Rpm), ("x-ratelimit-limit-tokens", "8000")).Success();
        var seen = new List<GroqFailure>();

        var call = _host.CallAsync(new GroqCall { OnRetry = (failure, _) => Note(failure, true) });
        await _host.Time.PassAsync(TimeSpan.FromSeconds(2));
        var response = await call;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Error, Is.Null);
            Assert.That(seen, Has.Count.EqualTo(1));
            Assert.That(seen[0].Error.Refusal?.Used, Is.EqualTo(30));
            Assert.That(seen[0].RateLimits.LimitTokens, Is.EqualTo(8000));
            Assert.That(seen[0].Delay, Is.EqualTo(TimeSpan.FromSeconds(2)));
        }

        ValueTask<bool> Note(GroqFailure failure, bool answer)
        {
            seen.Add(failure);
            return ValueTask.FromResult(answer);
        }
    }

    [Test]
    public async Task CompleteChatAsync_OnRetrySaysNo_ReturnsThatFailure()
    {
        _host.Groq.Reply(500, Captured.Envelope("Down.")).Success();

        var response = await _host.CallAsync(new GroqCall { OnRetry = static (_, _) => ValueTask.FromResult(false) });

        Assert.That((response.Error?.Message, response.Attempts, response.Waited), Is.EqualTo(("Down.", 1, TimeSpan.Zero)));
    }

    [Test]
    public async Task CompleteChatAsync_NoRetryPossible_DoesNotAskOnRetry()
    {
        _host.Options.Retry.MaxRetries = 0;
        _host.Groq.Reply(500, "");
        var asked = 0;

        await _host.CallAsync(new GroqCall { OnRetry = (_, _) => ValueTask.FromResult(++asked > 0) });

        Assert.That(asked, Is.Zero);
    }

    [Test]
    public void CompleteChatAsync_OnRetryThrows_IsTheHostsToSee()
    {
        _host.Groq.Reply(500, "");

        Assert.That(async () => await _host.CallAsync(new GroqCall { OnRetry = static (_, _) => throw new FormatException("bug") }), Throws.TypeOf<FormatException>());
    }

    [Test]
    public async Task ListModelsAsync_Failure_IsRetried()
    {
        _host.Groq.Reply(503, "").Reply(200, """{"data":[]}""");

        var call = _host.Client.ListModelsAsync();
        await _host.Time.PassAsync(TimeSpan.FromSeconds(0.5));

        Assert.That(((await call).Error, (await call).Attempts), Is.EqualTo(((GroqError?)null, 2)));
    }
}
