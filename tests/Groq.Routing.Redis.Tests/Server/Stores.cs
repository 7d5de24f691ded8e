using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;

namespace Groq.Routing.Redis.Tests.Server;

/// <summary>Makes stores on a connection.</summary>
internal static class Stores
{
    public static RedisQuotaStore Quota(
        IConnectionMultiplexer connection, string prefix, TimeSpan hold = default, ILogger<RedisQuotaStore>? logger = null) =>
        new(Over(connection), prefix, hold, logger ?? NullLogger<RedisQuotaStore>.Instance);

    public static RedisCacheStore Cache(IConnectionMultiplexer connection, string prefix, ILogger<RedisCacheStore>? logger = null, TimeProvider? time = null) =>
        new(Over(connection), prefix, time ?? TimeProvider.System, logger ?? NullLogger<RedisCacheStore>.Instance);

    /// <summary>A store whose books have begun.</summary>
    public static async Task<RedisQuotaStore> JoinedAsync(
        IConnectionMultiplexer connection, string prefix, TimeSpan hold = default, ILogger<RedisQuotaStore>? logger = null)
    {
        var store = Quota(connection, prefix, hold, logger);
        await store.SyncAsync(Handover(), default);
        return store;
    }

    /// <summary>What an instance brings that knows nothing.</summary>
    public static QuotaHandover Handover(params ModelHandover[] models) => new("test", 0, 0, Mirror: false, models, 0, []);

    public static RedisConnection Over(IConnectionMultiplexer connection) => new(() => Task.FromResult(connection), database: null, owned: false);
}
