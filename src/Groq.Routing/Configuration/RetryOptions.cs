namespace Groq.Routing;

/// <summary>Retries and time-outs of calls to Groq: section <c>Groq:Retry</c>.</summary>
/// <remarks>Every retry is charged to the quota ledger first and made only when it fits, and when the wait fits the caller's deadline.</remarks>
public sealed class RetryOptions
{
    /// <summary>Retries after the first attempt, on connection errors, 408, 409 and status codes of 500 and above. 2 by default.</summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>How long one attempt may take. 60 seconds by default.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Wait before the first retry; it doubles each time, less up to a quarter at random. 0.5 seconds by default.</summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Longest wait between attempts, also for a <c>retry-after</c> of Groq's: a longer one is not waited for. 8 seconds by default.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(8);
}
