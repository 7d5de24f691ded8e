using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <summary>The cache as the pipeline sees it: the first store that is in order, in the order of registration, and memory when there is none.</summary>
/// <remarks>What is removed is removed from every store; one that is away is told when it is back, before it answers again.</remarks>
internal sealed partial class FailoverCacheStore : ICacheStore
{
    private readonly CacheLink[] _links;
    private readonly SettingsSource _settings;
    private readonly TimeProvider _time;
    private readonly ILogger<FailoverCacheStore> _logger;

    public FailoverCacheStore(IEnumerable<ICacheStore> stores, SettingsSource settings, TimeProvider time, ILogger<FailoverCacheStore> logger)
    {
        _links = [.. stores.Append(new MemoryCacheStore(time, () => settings.Current.Options.Cache)).Select(s => new CacheLink(s, time))];
        _settings = settings;
        _time = time;
        _logger = logger;
    }

    public string Name => InUse.Store.Name;

    private TimeSpan Bound => _settings.Current.Options.StoreTimeout;

    private CacheLink Memory => _links[^1];

    private CacheLink InUse => Array.Find(_links, l => l.Breaker.IsClosed) ?? Memory;

    public ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken)
    {
        var link = Choose();
        return link == Memory
            ? link.Store.GetAsync(key, cancellationToken)
            : AskAsync(link, s => s.GetAsync(key, cancellationToken), Bound, cancellationToken);
    }

    public async ValueTask SetAsync(CacheKey key, CacheEntry entry, TimeSpan timeToLive, CancellationToken cancellationToken)
    {
        var link = Choose();
        try
        {
            await link.Store.SetAsync(key, entry, timeToLive, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Fail(link, exception);
            throw;
        }
    }

    public async ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken) =>
        await FromAllAsync(async (s, token) => await s.RemoveAsync(key, token).ConfigureAwait(false) ? 1 : 0, Bound, cancellationToken).ConfigureAwait(false) > 0;

    public ValueTask<long> ClearAsync(CancellationToken cancellationToken) =>
        FromAllAsync(static (s, token) => s.ClearAsync(token).AsTask(), CacheLink.LongestClear, cancellationToken);

    public ValueTask<long> ClearPartitionAsync(string? partition, CancellationToken cancellationToken) =>
        FromAllAsync((s, token) => s.ClearPartitionAsync(partition, token).AsTask(), CacheLink.LongestClear, cancellationToken);

    public async ValueTask<CacheStatistics> GetStatisticsAsync(CancellationToken cancellationToken)
    {
        foreach (var link in _links[..^1])
        {
            if (!link.Breaker.IsClosed)
            {
                continue;
            }

            try
            {
                return await AskAsync(link, s => s.GetStatisticsAsync(cancellationToken), Bound, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception) when (!cancellationToken.IsCancellationRequested)
            {
                // It is out of the way now; the next one says what it has.
            }
        }

        return await Memory.Store.GetStatisticsAsync(cancellationToken).ConfigureAwait(false);
    }

    public IEnumerable<StoreStatus> ReadStatus()
    {
        var inUse = InUse;
        return _links.Select(l => new StoreStatus(
            StoreKind.Cache, l.Store.Name, l == inUse, l.Breaker.IsClosed, l.Breaker.LastFailure, l.Breaker.NextLook));
    }

    /// <summary>The store to ask. One that is away is looked at when that is due, and nobody waits for it.</summary>
    private CacheLink Choose()
    {
        foreach (var link in _links)
        {
            if (link.Breaker.IsClosed)
            {
                return link;
            }

            if (link.TryLook())
            {
                _ = LookAsync(link);
            }
        }

        return Memory;
    }

    private async Task LookAsync(CacheLink link)
    {
        try
        {
            await link.LookAsync(Bound).ConfigureAwait(false);
            LogStoreBack(_logger, link.Store.Name);
        }
        catch (Exception exception)
        {
            link.Breaker.StayOpen(StoreFailure.Describe(exception));
        }
    }

    private async ValueTask<T> AskAsync<T>(CacheLink link, Func<ICacheStore, ValueTask<T>> ask, TimeSpan bound, CancellationToken cancellationToken)
    {
        try
        {
            var pending = ask(link.Store);
            return pending.IsCompletedSuccessfully
                ? pending.Result
                : await pending.AsTask().WaitAsync(bound, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Fail(link, exception);
            throw;
        }
    }

    private async ValueTask<long> FromAllAsync(Func<ICacheStore, CancellationToken, Task<long>> remove, TimeSpan bound, CancellationToken cancellationToken)
    {
        long removed = 0;
        foreach (var link in _links)
        {
            if (link.Breaker.IsClosed)
            {
                try
                {
                    removed += await AskAsync(link, s => new ValueTask<long>(remove(s, cancellationToken)), bound, cancellationToken).ConfigureAwait(false);
                    continue;
                }
                catch (Exception) when (!cancellationToken.IsCancellationRequested)
                {
                    // It will hear of it when it is back.
                }
            }

            link.Owe(remove);
        }

        return removed;
    }

    private void Fail(CacheLink link, Exception exception)
    {
        var failure = StoreFailure.Describe(exception);
        if (link != Memory && link.Breaker.Open(failure) is { } pause)
        {
            LogStoreFailed(_logger, link.Store.Name, failure, InUse.Store.Name, pause.TotalSeconds);
        }
    }

    [LoggerMessage(LogEvents.CacheStoreFailed, LogLevel.Warning, "Cache store {Store} failed ({Failure}); {Next} carries on, next look in {Pause} s")]
    private static partial void LogStoreFailed(ILogger logger, string store, string failure, string next, double pause);

    [LoggerMessage(LogEvents.CacheStoreBack, LogLevel.Information, "Cache store {Store} is back")]
    private static partial void LogStoreBack(ILogger logger, string store);
}
