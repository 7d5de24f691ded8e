namespace Groq.Routing.Tests.Caching.Failover;

/// <summary>A cache store that can be made to fail.</summary>
internal sealed class FakeCacheServer(string name, TimeProvider time) : ICacheStore
{
    private readonly TaskCompletionSource _never = new();

    public string Name => name;

    /// <summary>Refuses every call.</summary>
    public bool Down { get; set; }

    /// <summary>Answers no call.</summary>
    public bool Hangs { get; set; }

    public MemoryCacheStore Entries { get; } = new(time, static () => new CacheOptions());

    public ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken) => DoAsync(s => s.GetAsync(key, cancellationToken));

    public async ValueTask SetAsync(CacheKey key, CacheEntry entry, TimeSpan timeToLive, CancellationToken cancellationToken) => await DoAsync(async s =>
    {
        await s.SetAsync(key, entry, timeToLive, cancellationToken);
        return true;
    });

    public ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken) => DoAsync(s => s.RemoveAsync(key, cancellationToken));

    public ValueTask<long> ClearAsync(CancellationToken cancellationToken) => DoAsync(s => s.ClearAsync(cancellationToken));

    public ValueTask<long> ClearPartitionAsync(string? partition, CancellationToken cancellationToken) => DoAsync(s => s.ClearPartitionAsync(partition, cancellationToken));

    public ValueTask<CacheStatistics> GetStatisticsAsync(CancellationToken cancellationToken) => DoAsync(s => s.GetStatisticsAsync(cancellationToken));

    private async ValueTask<T> DoAsync<T>(Func<MemoryCacheStore, ValueTask<T>> work)
    {
        if (Down)
        {
            throw new InvalidOperationException($"{name} is down");
        }

        if (Hangs)
        {
            await _never.Task;
        }

        return await work(Entries);
    }
}
