using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MongoDB.Driver;

namespace Groq.Routing.Mongo.Tests.Quota;

/// <summary>Makes stores, as instances of an application that have joined the ledger.</summary>
internal static class Stores
{
    /// <summary>A store that has handed over nothing, and is served from then on.</summary>
    public static async Task<MongoQuotaStore> JoinAsync(IMongoDatabase database, TimeSpan hold = default, TimeProvider? time = null, TimeSpan? patience = null)
    {
        var store = Create(database, hold, time, patience: patience);
        await store.SyncAsync(Nothing(Guid.NewGuid().ToString("N")), default);
        return store;
    }

    /// <summary>A store that nobody has used.</summary>
    public static MongoQuotaStore Create(IMongoDatabase database, TimeSpan hold = default, TimeProvider? time = null, ILogger<MongoQuotaStore>? logger = null, TimeSpan? patience = null)
    {
        time ??= TestDatabase.Time;
        var collections = new MongoCollections(database, time, NullLogger<MongoCollections>.Instance);
        return new(collections, hold, patience ?? TimeSpan.FromMinutes(1), time, logger ?? NullLogger<MongoQuotaStore>.Instance);
    }

    /// <summary>What an instance that knows nothing hands over.</summary>
    public static QuotaHandover Nothing(string instance) => new(instance, 0, 0, Mirror: false, [], 0, []);
}
