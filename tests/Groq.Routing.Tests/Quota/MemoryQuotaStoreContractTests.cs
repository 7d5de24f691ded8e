using Groq.Routing.Contracts;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests.Quota;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MemoryQuotaStoreContractTests : QuotaStoreContract
{
    private readonly FakeTimeProvider _time = new();

    protected override Task<IQuotaStore> CreateStoreAsync() => Task.FromResult<IQuotaStore>(new MemoryQuotaStore(_time, TimeSpan.Zero));

    protected override Task PassAsync(TimeSpan time)
    {
        _time.Advance(time);
        return Task.CompletedTask;
    }
}
