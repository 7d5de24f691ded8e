namespace Groq.Routing;

/// <summary>What one router instance has done since it started.</summary>
public sealed record RoutingStatistics
{
    /// <summary>Requests that came to an end, cancelled ones apart.</summary>
    public required long Requests { get; init; }

    /// <summary>Of those, answered.</summary>
    public required long Succeeded { get; init; }

    /// <summary>Answered from the cache.</summary>
    public required long CacheHits { get; init; }

    /// <summary>Answered by an identical request that was under way.</summary>
    public required long Joined { get; init; }

    /// <summary>Requests that wait for quota now.</summary>
    public long Waiting { get; init; }

    /// <summary>Calls made on the wire, retries included.</summary>
    public required long Attempts { get; init; }

    /// <summary>Answers that were asked for again, because they were not the JSON asked for.</summary>
    public required long Repairs { get; init; }

    /// <summary>Of those, put right by it.</summary>
    public required long Repaired { get; init; }

    /// <summary>Failures by kind.</summary>
    public required IReadOnlyDictionary<CompletionErrorKind, long> Errors { get; init; }

    /// <summary>Candidates passed over for another one, by reason.</summary>
    public required IReadOnlyDictionary<CandidateOutcome, long> Fallbacks { get; init; }

    /// <summary>Requests blocked, by guard.</summary>
    public required IReadOnlyDictionary<string, long> Blocks { get; init; }

    /// <summary>Answers per model, cache hits apart.</summary>
    public required IReadOnlyList<ModelStatistics> Models { get; init; }

    /// <summary>Verdicts per guard model: calls that guards made, beyond <see cref="Models"/>.</summary>
    public IReadOnlyList<ModelStatistics> GuardModels { get; init; } = [];

    /// <summary>Time from call to result of requests that called a model.</summary>
    public required LatencyStatistics Latency { get; init; }
}
