using System.Globalization;
using Polly.Timeout;

namespace Groq.Routing;

/// <summary>One call over all its attempts: its rules and deadline, and what the last attempt brought. It travels with the request through the handlers.</summary>
internal sealed class GroqExchange(TimeProvider time, RetryOptions retry, GroqCall rules, TimeSpan? timeout, bool streams, CancellationToken caller)
{
    /// <summary>Where the handlers find it.</summary>
    public static readonly HttpRequestOptionsKey<GroqExchange> Key = new("Groq.Routing.Exchange");

    // A timer takes no longer span; nobody waits 24 days for an answer.
    private static readonly TimeSpan LongestTimer = TimeSpan.FromMilliseconds(int.MaxValue);

    private readonly long _started = time.GetTimestamp();
    private bool _endsAtDeadline;

    /// <summary>What the caller allows.</summary>
    public GroqCall Rules => rules;

    /// <summary>The configured retries, as they were when the call began.</summary>
    public RetryOptions Retry => retry;

    /// <summary>Attempts made on the wire.</summary>
    public int Attempts { get; private set; }

    /// <summary>Time spent waiting between attempts.</summary>
    public TimeSpan Waited { get; private set; }

    /// <summary>The wait before the next attempt.</summary>
    public TimeSpan NextDelay { get; private set; }

    /// <summary>How the last attempt failed; <see langword="null"/> when it did not.</summary>
    public GroqError? Error { get; private set; }

    /// <summary>The books, as of the last attempt.</summary>
    public GroqRateLimits RateLimits { get; private set; }

    /// <summary>Groq's id of the last attempt.</summary>
    public string? RequestId { get; private set; }

    /// <summary>The status of the last attempt that was answered.</summary>
    public int StatusCode { get; private set; }

    /// <summary>The body of a success, which the client releases.</summary>
    public GroqBody Body { get; private set; }

    /// <summary>The answer of a call that streams, once it begins; its reader disposes of it.</summary>
    public GroqChatStream? Stream { get; private set; }

    /// <summary>Whether the caller's deadline has passed.</summary>
    public bool IsExpired => timeout - time.GetElapsedTime(_started) <= TimeSpan.Zero;

    /// <summary>Whether a wait leaves time for another attempt.</summary>
    public bool Fits(TimeSpan delay) => timeout is not { } limit || delay < limit - time.GetElapsedTime(_started);

    /// <summary>How long the attempt that starts now may take: until its own time-out or the deadline, whichever is first.</summary>
    public TimeSpan StartAttemptClock()
    {
        var attempt = retry.AttemptTimeout > TimeSpan.Zero && retry.AttemptTimeout < LongestTimer ? retry.AttemptTimeout : LongestTimer;
        var remaining = timeout - time.GetElapsedTime(_started);
        _endsAtDeadline = remaining <= attempt;
        return _endsAtDeadline ? remaining!.Value : attempt;
    }

    /// <summary>Counts an attempt and forgets the one before.</summary>
    /// <exception cref="TimeoutRejectedException">The deadline passed on the way here.</exception>
    public void BeginAttempt()
    {
        if (IsExpired)
        {
            _endsAtDeadline = true;
            throw new TimeoutRejectedException();
        }

        Attempts++;
        Error = null;
        RateLimits = default;
        RequestId = null;
    }

    /// <summary>Takes in an answer: the body of a success, the meaning of a failure.</summary>
    public async Task ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        // 32 MB is far above any answer (65,536 tokens); an error holds at most what the model wrote in vain (failed_generation).
        const int MaxSuccessBody = 32 * 1024 * 1024;
        const int MaxErrorBody = 256 * 1024;

        StatusCode = (int)response.StatusCode;
        RateLimits = GroqHeaders.ReadRateLimits(response.Headers);
        RequestId = GroqHeaders.ReadRequestId(response.Headers);
        if (!response.IsSuccessStatusCode)
        {
            var body = await GroqBody.ReadAsync(response.Content, MaxErrorBody, cancellationToken).ConfigureAwait(false);
            Error = GroqErrorParser.Parse(StatusCode, body.Bytes, GroqHeaders.ReadRetryAfter(response.Headers, time), GroqHeaders.ReadShouldRetry(response.Headers));
            body.Release();
            return;
        }

        if (streams)
        {
            await StartStreamAsync(response, cancellationToken).ConfigureAwait(false);
            return;
        }

        Body = await GroqBody.ReadAsync(response.Content, MaxSuccessBody, cancellationToken).ConfigureAwait(false);
        if (Body.Truncated)
        {
            Error = new GroqError(GroqErrorKind.InvalidResponse, $"Groq answered {StatusCode} with more than 32 MB.") { StatusCode = StatusCode };
        }
    }

    private async Task StartStreamAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var stream = new GroqChatStream(response, body, this, time, caller);
        try
        {
            Error = await stream.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (stream.Begins)
            {
                Stream = stream;
            }
            else
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Takes in an exception of an attempt. One that is no failure of the call (a bug, a handler of the host) is left to surface.</summary>
    public void Fail(Exception exception) => Error = exception switch
    {
        TimeoutRejectedException when _endsAtDeadline => new GroqError(GroqErrorKind.DeadlineExceeded, "The deadline of the call passed."),
        TimeoutRejectedException => new GroqError(GroqErrorKind.Timeout, string.Create(CultureInfo.InvariantCulture, $"No answer within {retry.AttemptTimeout.TotalSeconds:0.###} seconds.")),
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown and var error } =>
            new GroqError(GroqErrorKind.Connection, $"The connection to Groq failed: {error}.") { NeverSent = IsBeforeSending(error) },
        HttpRequestException or IOException or OperationCanceledException => new GroqError(GroqErrorKind.Connection, "The connection to Groq failed."),
        _ => null,
    };

    private static bool IsBeforeSending(HttpRequestError error) => error
        is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    /// <summary>Notes that another attempt is made after a wait.</summary>
    public void WaitFor(TimeSpan delay)
    {
        NextDelay = delay;
        Waited += delay;
    }
}
