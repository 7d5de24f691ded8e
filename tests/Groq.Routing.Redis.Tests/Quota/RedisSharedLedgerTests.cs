using Groq.Routing.Contracts;
using Groq.Routing.Redis.Tests.Server;
using StackExchange.Redis;

namespace Groq.Routing.Redis.Tests.Quota;

[TestFixture]
public sealed class RedisSharedLedgerTests : SharedQuotaStoreContract
{
    protected override int Sequences => 150;

    protected override async Task<SharedLedger> CreateLedgerAsync()
    {
        var (clock, connection) = await TestServers.ClockedAsync();
        clock.Set(DateTimeOffset.FromUnixTimeSeconds(((clock.Now.ToUnixTimeSeconds() / 10) + 1) * 10));
        var prefix = TestServers.NewPrefix();
        RedisKey[] keys = [$"{{{prefix}:quota}}:books", $"{{{prefix}:quota}}:instances"];
        return new(
            clock.Now,
            _ => Stores.Quota(connection, prefix, TimeSpan.FromSeconds(10)),
            clock.Advance,
            () => connection.GetDatabase().KeyDeleteAsync(keys));
    }
}
