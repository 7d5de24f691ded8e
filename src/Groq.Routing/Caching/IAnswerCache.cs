namespace Groq.Routing;

/// <summary>The answer cache as a host or operator sees it.</summary>
public interface IAnswerCache
{
    /// <summary>Removes the entry that <paramref name="request"/> would be answered from.</summary>
    /// <returns>Whether there was one.</returns>
    ValueTask<bool> InvalidateAsync(CompletionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Removes every entry.</summary>
    /// <returns>How many valid entries there were.</returns>
    ValueTask<long> ClearAsync(CancellationToken cancellationToken = default);

    /// <summary>Removes the entries of one partition.</summary>
    /// <param name="partition"><see langword="null"/> = the common partition.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>How many valid entries there were.</returns>
    ValueTask<long> ClearPartitionAsync(string? partition, CancellationToken cancellationToken = default);

    /// <summary>Counts what is there and what it saved.</summary>
    ValueTask<CacheStatistics> GetStatisticsAsync(CancellationToken cancellationToken = default);
}
