namespace Groq.Routing.AspNetCore.Tests;

/// <summary>A cache store that cannot be reached.</summary>
internal sealed class LostStore : ICacheStore
{
    public string Name => "lost";

    public ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken) => throw Lost();

    public ValueTask SetAsync(CacheKey key, CacheEntry entry, TimeSpan timeToLive, CancellationToken cancellationToken) => throw Lost();

    public ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken) => throw Lost();

    public ValueTask<long> ClearAsync(CancellationToken cancellationToken) => throw Lost();

    public ValueTask<long> ClearPartitionAsync(string? partition, CancellationToken cancellationToken) => throw Lost();

    public ValueTask<CacheStatistics> GetStatisticsAsync(CancellationToken cancellationToken) => throw Lost();

    private static IOException Lost() => new("cannot reach db.internal:6379");
}
