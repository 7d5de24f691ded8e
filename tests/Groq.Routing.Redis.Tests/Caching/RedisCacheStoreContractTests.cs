using Groq.Routing.Contracts;
using Groq.Routing.Redis.Tests.Server;
using StackExchange.Redis;

namespace Groq.Routing.Redis.Tests.Caching;

[TestFixture(",protocol=resp2")]
[TestFixture(",protocol=resp3")]
public sealed class RedisCacheStoreContractTests(string protocol) : CacheStoreContract
{
    private ServerClock _clock = null!;
    private ConnectionMultiplexer _connection = null!;

    [OneTimeSetUp]
    public async Task ConnectAsync() => (_clock, _connection) = await TestServers.ClockedAsync(protocol);

    protected override ICacheStore CreateStore() => Stores.Cache(_connection, TestServers.NewPrefix());

    protected override Task PassAsync(TimeSpan duration)
    {
        _clock.Advance(duration);
        return Task.CompletedTask;
    }
}
