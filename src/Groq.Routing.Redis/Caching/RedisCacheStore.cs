using System.Numerics;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>Answers in Redis. A lookup is one command; everything else one script.</summary>
internal sealed partial class RedisCacheStore : ICacheStore, IDisposable
{
    // Entries expire on a grid, so that there are never more places to count them at than this for each magnitude of time to live.
    private const long Places = 128;

    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);
    private static readonly TimeSpan TellEvery = TimeSpan.FromSeconds(1);

    private readonly RedisConnection _connection;
    private readonly CacheKeys _keys;
    private readonly ILogger<RedisCacheStore> _logger;
    private readonly CacheTally _tally = new();
    private readonly ITimer _telling;
    private int _due;
    private int _logged;

    public RedisCacheStore(RedisConnection connection, string keyPrefix, TimeProvider time, ILogger<RedisCacheStore> logger)
    {
        _connection = connection;
        _keys = new CacheKeys(keyPrefix);
        _logger = logger;
        _telling = CreateTimer(time);
    }

    public string Name => "redis";

    public async ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var read = await ReadAsync(_keys.Lookup(key)).ConfigureAwait(false);
        CacheEntry? entry = null;
        if (!read[0].IsNull)
        {
            entry = StoredEntry.Read(Span(read[0]), Span(read[1]), Span(read[2]), out var corrupt);
            if (corrupt)
            {
                await DropAsync(key).ConfigureAwait(false);
            }
        }

        Count(entry);
        return entry;
    }

    public async ValueTask SetAsync(CacheKey key, CacheEntry entry, TimeSpan timeToLive, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var milliseconds = (long)(timeToLive < Longest ? timeToLive : Longest).TotalMilliseconds;
        if (milliseconds <= 0)
        {
            await RemoveAsync(key, cancellationToken).ConfigureAwait(false);
            return;
        }

        var times = new PackedWriter(2 * sizeof(double));
        times.Double(milliseconds);
        times.Double(BitOperations.RoundUpToPowerOf2((ulong)(milliseconds / Places) + 1));
        RedisValue[] values = [times.ToArray(), StoredEntry.NewEpoch(), StoredEntry.NewEpoch(), CacheRecord.Encode(entry)];
        await RunAsync(CacheScripts.Set, _keys.OfEntry(key), values).ConfigureAwait(false);
    }

    public async ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return (long)await RunAsync(CacheScripts.Remove, _keys.OfEntry(key), []).ConfigureAwait(false) > 0;
    }

    public async ValueTask<long> ClearAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return (long)await RunAsync(CacheScripts.Clear, _keys.All, []).ConfigureAwait(false);
    }

    public async ValueTask<long> ClearPartitionAsync(string? partition, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return (long)await RunAsync(CacheScripts.ClearPartition, _keys.OfPartition(partition), []).ConfigureAwait(false);
    }

    public async ValueTask<CacheStatistics> GetStatisticsAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return StatisticsCall.Decode(Span(await TellAndReadAsync().ConfigureAwait(false)));
    }

    public void Dispose() => _telling.Dispose();

    private static ReadOnlySpan<byte> Span(RedisValue value) => ((ReadOnlyMemory<byte>)value).Span;

    private void Count(CacheEntry? entry)
    {
        if (entry is null)
        {
            _tally.Miss();
        }
        else
        {
            _tally.Hit(entry);
        }

        if (Volatile.Read(ref _due) == 0 && Interlocked.Exchange(ref _due, 1) == 0)
        {
            _telling.Change(TellEvery, Timeout.InfiniteTimeSpan);
        }
    }

    // The timer is not the request's that made the store: it must not carry its context along for ever.
    private ITimer CreateTimer(TimeProvider time)
    {
        var flows = !ExecutionContext.IsFlowSuppressed();
        if (flows)
        {
            ExecutionContext.SuppressFlow();
        }

        var timer = time.CreateTimer(static store => _ = ((RedisCacheStore)store!).TellAsync(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        if (flows)
        {
            ExecutionContext.RestoreFlow();
        }

        return timer;
    }

    /// <summary>Tells Redis what was counted here. What cannot be told now is told after the next count.</summary>
    private async Task TellAsync()
    {
        Volatile.Write(ref _due, 0);
        try
        {
            await TellAndReadAsync().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Whoever looks up or stores an answer finds out about the store.
        }
    }

    private async Task<RedisValue> TellAndReadAsync()
    {
        var counted = _tally.Take();
        try
        {
            return await RunAsync(CacheScripts.Statistics, _keys.Statistics, counted).ConfigureAwait(false);
        }
        catch (Exception)
        {
            _tally.Return(counted);
            throw;
        }
    }

    private async Task<RedisValue[]> ReadAsync(RedisKey[] keys)
    {
        var database = await _connection.GetDatabaseAsync().ConfigureAwait(false);
        try
        {
            return await database.StringGetAsync(keys).ConfigureAwait(false);
        }
        catch (RedisServerException exception)
        {
            throw RedisRefusedException.Of(exception);
        }
    }

    private async Task<RedisValue> RunAsync(RedisScript script, RedisKey[] keys, RedisValue[] values)
    {
        var database = await _connection.GetDatabaseAsync().ConfigureAwait(false);
        return (RedisValue)await script.RunAsync(database, keys, values).ConfigureAwait(false);
    }

    private async Task DropAsync(CacheKey key)
    {
        if (Interlocked.Exchange(ref _logged, 1) == 0)
        {
            LogRecordRemoved(_logger);
        }

        await RunAsync(CacheScripts.Remove, _keys.OfEntry(key), []).ConfigureAwait(false);
    }

    [LoggerMessage(
        RedisLogEvents.CacheRecordRemoved,
        LogLevel.Warning,
        "A cache record was corrupt or of a version this one does not know; it is removed, and so are others without a word")]
    private static partial void LogRecordRemoved(ILogger logger);
}
