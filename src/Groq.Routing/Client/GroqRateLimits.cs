namespace Groq.Routing;

/// <summary>The <c>x-ratelimit-*</c> headers: requests per day and tokens per minute. What was not sent is <see langword="null"/>.</summary>
public readonly record struct GroqRateLimits
{
    /// <summary><c>x-ratelimit-limit-requests</c>: requests per day.</summary>
    public long? LimitRequests { get; init; }

    /// <summary><c>x-ratelimit-remaining-requests</c>.</summary>
    public long? RemainingRequests { get; init; }

    /// <summary><c>x-ratelimit-reset-requests</c>: time until the bucket is full again.</summary>
    public TimeSpan? ResetRequests { get; init; }

    /// <summary><c>x-ratelimit-limit-tokens</c>: tokens per minute.</summary>
    public long? LimitTokens { get; init; }

    /// <summary><c>x-ratelimit-remaining-tokens</c>.</summary>
    public long? RemainingTokens { get; init; }

    /// <summary><c>x-ratelimit-reset-tokens</c>: time until the bucket is full again.</summary>
    public TimeSpan? ResetTokens { get; init; }
}
