using Microsoft.Extensions.Logging;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Groq.Routing.Mongo;

/// <summary>The collections, and their indexes.</summary>
internal sealed partial class MongoCollections
{
    /// <summary>How long after a failure indexes are tried again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _time;
    private readonly ILogger<MongoCollections> _logger;
    private readonly Lock _gate = new();
    private Task? _indexes;
    private long _tried;

    public MongoCollections(IMongoDatabase database, TimeProvider time, ILogger<MongoCollections> logger)
    {
        _time = time;
        _logger = logger;

        // A ledger that a failover of MongoDB could set back would let requests in twice.
        Quota = database.GetCollection<BsonDocument>("groq_quota_tracking").WithWriteConcern(WriteConcern.WMajority).WithReadPreference(ReadPreference.Primary);
        Cache = database.GetCollection<BsonDocument>("groq_cache").WithReadPreference(ReadPreference.Primary);
    }

    /// <summary>The live books and the usage history.</summary>
    public IMongoCollection<BsonDocument> Quota { get; }

    /// <summary>Answers.</summary>
    public IMongoCollection<BsonDocument> Cache { get; }

    /// <summary>Creates the indexes, once. Nobody has to wait: everything works without them, only slower and longer kept.</summary>
    public Task EnsureIndexes()
    {
        lock (_gate)
        {
            if (_indexes is null || (_indexes.IsFaulted && _time.GetElapsedTime(_tried) > Pause))
            {
                _tried = _time.GetTimestamp();
                _indexes = Task.Run(CreateAsync);
            }

            return _indexes;
        }
    }

    private async Task CreateAsync()
    {
        await CreateAsync(Quota, new BsonDocument("expires_at", 1), TimeSpan.Zero).ConfigureAwait(false);
        await CreateAsync(Quota, new BsonDocument { { "date", 1 }, { "model", 1 } }, null).ConfigureAwait(false);
        await CreateAsync(Quota, new BsonDocument { { "minute", 1 }, { "model", 1 } }, null).ConfigureAwait(false);
        await CreateAsync(Cache, new BsonDocument("expires_at", 1), TimeSpan.Zero).ConfigureAwait(false);
        await CreateAsync(Cache, new BsonDocument("partition", 1), null).ConfigureAwait(false);
    }

    private async Task CreateAsync(IMongoCollection<BsonDocument> collection, BsonDocument keys, TimeSpan? expireAfter)
    {
        try
        {
            await collection.Indexes.CreateOneAsync(new CreateIndexModel<BsonDocument>(keys, new CreateIndexOptions { ExpireAfter = expireAfter })).ConfigureAwait(false);
        }
        catch (MongoCommandException exception) when (exception.Code is MongoErrors.IndexOptionsConflict or MongoErrors.IndexKeySpecsConflict)
        {
            LogIndexDiffers(_logger, keys.ToString(), collection.CollectionNamespace.FullName);
        }
        catch (Exception exception)
        {
            LogIndexNotCreated(_logger, keys.ToString(), collection.CollectionNamespace.FullName, exception.GetType().Name, (exception as MongoCommandException)?.CodeName);
            throw;
        }
    }

    [LoggerMessage(
        MongoLogEvents.IndexDiffers,
        LogLevel.Warning,
        "There is an index {Keys} on {Collection} with other options; it is left as it is. Drop it, and it is created as the router needs it")]
    private static partial void LogIndexDiffers(ILogger logger, string keys, string collection);

    [LoggerMessage(
        MongoLogEvents.IndexNotCreated,
        LogLevel.Warning,
        "The index {Keys} on {Collection} could not be created ({Failure} {Code}); it is tried again in a minute. Until then old records are kept")]
    private static partial void LogIndexNotCreated(ILogger logger, string keys, string collection, string failure, string? code);
}
