namespace Groq.Routing;

/// <summary>Holds answers until they expire. Implementations are thread-safe.</summary>
/// <remarks>A store that throws costs a request nothing but the answer it might have had: a failed read is a miss, a failed write is dropped.</remarks>
public interface ICacheStore
{
    /// <summary>A short name for logs and health, such as <c>memory</c>.</summary>
    string Name { get; }

    /// <summary>Finds an entry that has not expired. Counts a hit (and what it saves) or a miss.</summary>
    ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken);

    /// <summary>Stores an entry for <paramref name="timeToLive"/>, in place of one that may be there.</summary>
    ValueTask SetAsync(CacheKey key, CacheEntry entry, TimeSpan timeToLive, CancellationToken cancellationToken);

    /// <summary>Removes one entry; <see langword="false"/> when there was none.</summary>
    ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken);

    /// <summary>Removes every entry. Statistics of hits and misses go on counting.</summary>
    /// <returns>How many valid entries there were.</returns>
    ValueTask<long> ClearAsync(CancellationToken cancellationToken);

    /// <summary>Removes the entries of one partition.</summary>
    /// <param name="partition"><see langword="null"/> = the common partition.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>How many valid entries there were.</returns>
    ValueTask<long> ClearPartitionAsync(string? partition, CancellationToken cancellationToken);

    /// <summary>Counts what is there and what it saved.</summary>
    ValueTask<CacheStatistics> GetStatisticsAsync(CancellationToken cancellationToken);
}
