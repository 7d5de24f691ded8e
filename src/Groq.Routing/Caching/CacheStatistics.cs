namespace Groq.Routing;

/// <summary>The state of a cache store and what it saved so far.</summary>
public sealed record CacheStatistics
{
    /// <summary>Entries held, expired ones not yet removed included.</summary>
    public required long Entries { get; init; }

    /// <summary>Entries that can still answer.</summary>
    public required long Valid { get; init; }

    /// <summary>Entries that have expired and not yet been removed.</summary>
    public long Expired => Entries - Valid;

    /// <summary>Bytes the entries take, estimated.</summary>
    public required long Bytes { get; init; }

    /// <summary>Lookups that found an answer.</summary>
    public required long Hits { get; init; }

    /// <summary>Lookups that found none.</summary>
    public required long Misses { get; init; }

    /// <summary>Entries removed to make room.</summary>
    public required long Evictions { get; init; }

    /// <summary>Hits as a share of lookups, 0 to 1; 0 before the first lookup.</summary>
    public double HitRate => Hits + Misses == 0 ? 0 : (double)Hits / (Hits + Misses);

    /// <summary>What hits saved, by the model that would have been called.</summary>
    public required IReadOnlyDictionary<string, CacheSavings> Saved { get; init; }
}
