using Microsoft.Extensions.Logging;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Groq.Routing.Mongo;

/// <summary>The answer cache in MongoDB: a document for each answer. One that has expired is a miss, whether MongoDB has removed it yet or not.</summary>
internal sealed partial class MongoCacheStore : ICacheStore, IAsyncDisposable, IDisposable
{
    private static readonly UpdateOptions InsertToo = new() { IsUpsert = true };

    private readonly MongoCollections _collections;
    private readonly IMongoCollection<BsonDocument> _entries;
    private readonly CacheTally _tally;
    private readonly ILogger<MongoCacheStore> _logger;
    private int _logged;

    public MongoCacheStore(MongoCollections collections, TimeProvider time, ILogger<MongoCacheStore> logger)
    {
        _collections = collections;
        _entries = collections.Cache;
        _tally = new CacheTally(_entries, time);
        _logger = logger;
    }

    public string Name => "mongo";

    public async ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken)
    {
        using var cursor = await _entries.AggregateAsync<BsonDocument>(CacheDocument.Find(key), cancellationToken: cancellationToken).ConfigureAwait(false);
        var found = await cursor.FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        if (found is null || !found["valid"].AsBoolean)
        {
            _tally.CountMiss();
            return null;
        }

        var record = found.GetValue("record", BsonNull.Value);
        if (record is BsonBinaryData binary && CacheRecord.TryDecode(binary.Bytes, out var entry))
        {
            _tally.CountHit(entry);
            return entry;
        }

        // Only what was seen: another instance may have stored an answer by now.
        await _entries.DeleteOneAsync(CacheDocument.Key(key).Add("record", record), cancellationToken).ConfigureAwait(false);
        _tally.CountMiss();
        if (Interlocked.Exchange(ref _logged, 1) == 0)
        {
            LogRecordRemoved(_logger, _entries.CollectionNamespace.FullName);
        }

        return null;
    }

    public async ValueTask SetAsync(CacheKey key, CacheEntry entry, TimeSpan timeToLive, CancellationToken cancellationToken)
    {
        _ = _collections.EnsureIndexes();
        if (timeToLive <= TimeSpan.Zero)
        {
            await _entries.DeleteOneAsync(CacheDocument.Key(key), cancellationToken).ConfigureAwait(false);
            return;
        }

        var update = new PipelineUpdateDefinition<BsonDocument>(
            new BsonDocumentStagePipelineDefinition<BsonDocument, BsonDocument>(CacheDocument.Write(key, CacheRecord.Encode(entry), timeToLive)));
        await Upsert.DoAsync(() => _entries.UpdateOneAsync(CacheDocument.Key(key), update, InsertToo, cancellationToken)).ConfigureAwait(false);
    }

    public async ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken)
    {
        var valid = CacheDocument.Valid(await ReadTimeAsync(cancellationToken).ConfigureAwait(false));
        var removed = await _entries.DeleteOneAsync(CacheDocument.Key(key).AddRange(valid), cancellationToken).ConfigureAwait(false);
        return removed.DeletedCount > 0;
    }

    public ValueTask<long> ClearAsync(CancellationToken cancellationToken) => ClearAsync([], cancellationToken);

    public ValueTask<long> ClearPartitionAsync(string? partition, CancellationToken cancellationToken) =>
        ClearAsync(CacheDocument.Partition(partition), cancellationToken);

    public async ValueTask<CacheStatistics> GetStatisticsAsync(CancellationToken cancellationToken)
    {
        var (hits, misses, saved) = await _tally.ReadAsync(cancellationToken).ConfigureAwait(false);
        var now = await ReadTimeAsync(cancellationToken).ConfigureAwait(false);
        var entries = await _entries.CountDocumentsAsync(CacheDocument.All, cancellationToken: cancellationToken).ConfigureAwait(false);
        return new CacheStatistics
        {
            Entries = entries,
            Valid = await _entries.CountDocumentsAsync(CacheDocument.Valid(now), cancellationToken: cancellationToken).ConfigureAwait(false),
            Bytes = entries == 0 ? 0 : await MeasureAsync(cancellationToken).ConfigureAwait(false),
            Hits = hits,
            Misses = misses,
            Evictions = 0,
            Saved = saved,
        };
    }

    public ValueTask DisposeAsync() => _tally.DisposeAsync();

    /// <summary>Counts of the last second are lost: nothing here waits.</summary>
    public void Dispose() => _tally.Dispose();

    private async ValueTask<long> ClearAsync(BsonDocument which, CancellationToken cancellationToken)
    {
        // The expired ones first, so that those that follow are the valid ones.
        var now = await ReadTimeAsync(cancellationToken).ConfigureAwait(false);
        await _entries.DeleteManyAsync(CacheDocument.Expired(now).AddRange(which), cancellationToken).ConfigureAwait(false);
        var removed = await _entries.DeleteManyAsync(CacheDocument.All.AddRange(which), cancellationToken).ConfigureAwait(false);
        return removed.DeletedCount;
    }

    /// <summary>The server's time; where there is no document at all, any will do.</summary>
    private async Task<DateTime> ReadTimeAsync(CancellationToken cancellationToken)
    {
        using var cursor = await _entries.AggregateAsync<BsonDocument>(CacheDocument.ServerTime, cancellationToken: cancellationToken).ConfigureAwait(false);
        var any = await cursor.FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return any is null ? DateTime.UnixEpoch : any["now"].ToUniversalTime();
    }

    /// <summary>What MongoDB itself keeps of the collection's size: it looks at no document.</summary>
    private async Task<long> MeasureAsync(CancellationToken cancellationToken)
    {
        BsonDocument[] stages = [new("$collStats", new BsonDocument("storageStats", new BsonDocument()))];
        using var cursor = await _entries.AggregateAsync<BsonDocument>(stages, cancellationToken: cancellationToken).ConfigureAwait(false);
        var stats = await cursor.FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return stats is null ? 0 : stats["storageStats"]["size"].ToInt64();
    }

    [LoggerMessage(
        MongoLogEvents.CacheRecordRemoved,
        LogLevel.Warning,
        "A cache record in {Collection} was corrupt or of a version this one does not know; it is removed. Further ones are not logged")]
    private static partial void LogRecordRemoved(ILogger logger, string collection);
}
