using Groq.Routing.Contracts;
using Groq.Routing.Redis.Tests.Server;

namespace Groq.Routing.Redis.Tests.Quota;

[TestFixture(",protocol=resp2")]
[TestFixture(",protocol=resp3")]
public sealed class RedisQuotaStoreContractTests(string protocol) : QuotaStoreContract
{
    protected override async Task<IQuotaStore> CreateStoreAsync() =>
        await Stores.JoinedAsync((await TestServers.ClockedAsync(protocol)).Connection, TestServers.NewPrefix());

    protected override async Task PassAsync(TimeSpan time) => (await TestServers.ClockedAsync(protocol)).Clock.Advance(time);
}
