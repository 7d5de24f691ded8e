using Groq.Routing.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Faults.Tests;

/// <summary>A Redis of the test's own, and where the test wants it, a MongoDB behind it.</summary>
internal sealed class Stores : IAsyncDisposable
{
    private readonly string _database = $"groq_routing_test_{Guid.NewGuid():N}";

    private Stores(RedisProcess redis, MongoServer? mongo)
    {
        Redis = redis;
        Mongo = mongo;
    }

    public RedisProcess Redis { get; }

    public MongoServer? Mongo { get; }

    public static async Task<Stores> StartAsync(bool mongo = false)
    {
        RedisProcess? redis = null;
        try
        {
            redis = await RedisProcess.StartAsync();
            return new Stores(redis, mongo ? await MongoServer.StartAsync() : null);
        }
        catch (ProgramNotFoundException exception)
        {
            if (redis is not null)
            {
                await redis.DisposeAsync();
            }

            Assert.Ignore(exception.Message);
            throw;
        }
    }

    public void AddTo(IGroqRoutingBuilder builder) => AddTo(builder, Redis.Port);

    /// <summary>Redis first, where it is reached at that port, then MongoDB where there is one.</summary>
    public void AddTo(IGroqRoutingBuilder builder, int redisPort)
    {
        builder.AddRedis($"127.0.0.1:{redisPort}");
        if (Mongo is not null)
        {
            builder.AddMongo(options => (options.ConnectionString, options.Database) = (Mongo.ConnectionString, _database));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Redis.DisposeAsync();
        if (Mongo is not null)
        {
            await Mongo.DisposeAsync();
        }
    }
}
