namespace Groq.Routing.Tests;

public class GroqClientDeadlineTests
{
    private ClientHost _host = null!;

    [SetUp]
    public void SetUp() => _host = new ClientHost();

    [TearDown]
    public void TearDown() => _host.Dispose();

    [Test]
    public async Task CompleteChatAsync_AttemptTakesTooLong_IsATimeoutAndRetried()
    {
        _host.Options.Retry.MaxRetries = 1;
        _host.Groq.Hang();

        var call = _host.CallAsync(new GroqCall());
        await _host.Time.PassAsync(TimeSpan.FromSeconds(60));
        await _host.Time.PassAsync(TimeSpan.FromSeconds(0.5));
        await _host.Time.PassAsync(TimeSpan.FromSeconds(60));
        var response = await call;

        Assert.That((response.Error, response.Attempts), Is.EqualTo((new GroqError(GroqErrorKind.Timeout, "No answer within 60 seconds."), 2)));
    }

    [Test]
    public async Task CompleteChatAsync_BodyTakesTooLong_IsATimeout()
    {
        _host.Options.Retry.MaxRetries = 0;
        _host.Groq.Reply(new StalledContent());

        var call = _host.CallAsync(new GroqCall());
        await _host.Time.PassAsync(TimeSpan.FromSeconds(60));

        Assert.That((await call).Error?.Kind, Is.EqualTo(GroqErrorKind.Timeout));
    }

    [TestCase(10)]
    [TestCase(60)]
    public async Task CompleteChatAsync_AttemptRunsIntoTheDeadline_IsDeadlineExceeded(int seconds)
    {
        _host.Groq.Hang();

        var call = _host.CallAsync(new GroqCall { Timeout = TimeSpan.FromSeconds(seconds) });
        await _host.Time.PassAsync(TimeSpan.FromSeconds(seconds));
        var response = await call;

        Assert.That((response.Error?.Kind, response.Attempts), Is.EqualTo(((GroqErrorKind?)GroqErrorKind.DeadlineExceeded, 1)));
    }

    [Test]
    public async Task CompleteChatAsync_SecondAttempt_HasOnlyWhatIsLeft()
    {
        _host.Groq.Reply(500, "").Hang();

        var call = _host.CallAsync(new GroqCall { Timeout = TimeSpan.FromSeconds(10) });
        await _host.Time.PassAsync(TimeSpan.FromSeconds(0.5));
        await _host.Time.PassAsync(TimeSpan.FromSeconds(9.5));
        var response = await call;

        Assert.That((response.Error?.Kind, response.Attempts, response.Waited), Is.EqualTo(((GroqErrorKind?)GroqErrorKind.DeadlineExceeded, 2, TimeSpan.FromSeconds(0.5))));
    }

    [Test]
    public async Task CompleteChatAsync_WaitDoesNotFitTheDeadline_ReturnsTheFailureAtOnce()
    {
        _host.Groq.Reply(503, "", ("retry-after", "5")).Success();

        var response = await _host.CallAsync(new GroqCall { Timeout = TimeSpan.FromSeconds(5) });

        Assert.That((response.Error?.Kind, response.Attempts), Is.EqualTo(((GroqErrorKind?)GroqErrorKind.Overloaded, 1)));
    }

    [Test]
    public async Task CompleteChatAsync_OnRetryUsesUpTheTime_ReturnsTheFailure()
    {
        _host.Groq.Reply(500, "").Success();

        var response = await _host.CallAsync(new GroqCall
        {
            Timeout = TimeSpan.FromSeconds(5),
            OnRetry = (_, _) =>
            {
                _host.Time.Advance(TimeSpan.FromSeconds(4.8));
                return ValueTask.FromResult(true);
            },
        });

        Assert.That((response.Error?.Kind, response.Attempts, response.Waited), Is.EqualTo(((GroqErrorKind?)GroqErrorKind.ServerError, 1, TimeSpan.Zero)));
    }

    [TestCase(0)]
    [TestCase(-5)]
    public async Task CompleteChatAsync_NoTimeLeft_IsDeadlineExceededWithoutACall(int seconds)
    {
        _host.Groq.Success();

        var response = await _host.CallAsync(new GroqCall { Timeout = TimeSpan.FromSeconds(seconds) });

        Assert.That((response.Error?.Kind, response.Attempts, _host.Groq.Requests.Count), Is.EqualTo(((GroqErrorKind?)GroqErrorKind.DeadlineExceeded, 0, 0)));
    }

    [Test]
    public async Task CompleteChatAsync_ClockWakesLate_MakesNoAttemptAfterTheDeadline()
    {
        _host.Groq.Reply(500, "").Success();

        var call = _host.CallAsync(new GroqCall { Timeout = TimeSpan.FromSeconds(5) });
        await _host.Time.PassAsync(TimeSpan.FromSeconds(0.5), late: TimeSpan.FromSeconds(5));
        var response = await call;

        Assert.That((response.Error?.Kind, response.Attempts), Is.EqualTo(((GroqErrorKind?)GroqErrorKind.DeadlineExceeded, 1)));
    }

    [Test]
    public async Task CompleteChatAsync_NoCallGiven_TakesTheConfiguredDeadline()
    {
        _host.Options.Timeout = TimeSpan.FromSeconds(7);
        _host.Groq.Hang();

        var call = _host.CallAsync();
        await _host.Time.PassAsync(TimeSpan.FromSeconds(7));

        Assert.That((await call).Error?.Kind, Is.EqualTo(GroqErrorKind.DeadlineExceeded));
    }

    [Test]
    public async Task CompleteChatAsync_NoTimeoutsAtAll_Answers()
    {
        _host.Options.Timeout = Timeout.InfiniteTimeSpan;
        _host.Options.Retry.AttemptTimeout = Timeout.InfiniteTimeSpan;
        _host.Groq.Success();

        Assert.That((await _host.CallAsync()).Error, Is.Null);
    }

    private sealed class StalledContent : HttpContent
    {
        protected override Task<Stream> CreateContentReadStreamAsync() => throw new NotSupportedException();

        protected override Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken) => StubGroq.HangAsync<Stream>(cancellationToken);

        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) => throw new NotSupportedException();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
