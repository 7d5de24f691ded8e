namespace Groq.Routing;

/// <summary>The rules of one call.</summary>
public sealed class GroqCall
{
    /// <summary>Time for all attempts and the waits between them; <see langword="null"/> = as long as they take.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether an overloaded model (503, 498) is tried again after a wait. A caller with another candidate says no. On by default.</summary>
    public bool RetryOverload { get; init; } = true;

    /// <summary>Whether a rate limit (429) is waited for when it is short enough. A caller with a ledger of its own says no. On by default.</summary>
    public bool RetryRateLimit { get; init; } = true;

    /// <summary>Asked before each retry, with the failure of the attempt before it; <see langword="false"/> ends the call with that failure.</summary>
    public Func<GroqFailure, CancellationToken, ValueTask<bool>>? OnRetry { get; init; }
}
