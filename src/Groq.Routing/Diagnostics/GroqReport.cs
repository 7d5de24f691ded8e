namespace Groq.Routing;

/// <summary>What Groq itself last said of one model's quota, to this instance.</summary>
public sealed record GroqReport
{
    /// <summary>When the last rate-limit headers came; <see langword="null"/> = none yet.</summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>Requests per day, from those headers.</summary>
    public ObservedBucket? Requests { get; init; }

    /// <summary>Tokens per minute, from those headers.</summary>
    public ObservedBucket? Tokens { get; init; }

    /// <summary>When Groq last refused with a limit; <see langword="null"/> = never.</summary>
    public DateTimeOffset? RefusedAt { get; init; }

    /// <summary>The bucket that refusal named.</summary>
    public ObservedRefusal? Refusal { get; init; }
}
