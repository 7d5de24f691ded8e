namespace Groq.Simulator;

/// <summary>What one model has seen since the start or the last reset.</summary>
public sealed record ModelCounters
{
    /// <summary>Requests the books let in.</summary>
    public long Admitted { get; init; }

    /// <summary>Requests the books refused with a 429, by the dimension that was reported. Injected storms are not in here.</summary>
    public IReadOnlyDictionary<LimitDimension, long> Refused { get; init; } = new Dictionary<LimitDimension, long>();

    /// <summary>All of <see cref="Refused"/>.</summary>
    public long RefusedTotal => Refused.Values.Sum();

    /// <summary>Requests that could never fit.</summary>
    public long TooLarge { get; init; }

    /// <summary>Faults that were injected, latency and slow streams included.</summary>
    public long Faults { get; init; }

    /// <summary>Prompt tokens of the requests that were answered.</summary>
    public long PromptTokens { get; init; }

    /// <summary>Completion tokens of the requests that were answered.</summary>
    public long CompletionTokens { get; init; }

    /// <summary>Admitted requests without an end yet.</summary>
    public int InFlight { get; init; }

    /// <summary>The most that were in flight at once.</summary>
    public int MaxInFlight { get; init; }

    /// <summary>Answers by status. 0 is a connection cut before headers, 499 a caller that left.</summary>
    public IReadOnlyDictionary<int, long> Statuses { get; init; } = new Dictionary<int, long>();
}
