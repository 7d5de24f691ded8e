using Groq.Routing.Contracts;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests.Caching;

[TestFixture]
public sealed class MemoryCacheStoreContractTests : CacheStoreContract
{
    private readonly FakeTimeProvider _time = new();

    protected override ICacheStore CreateStore() => new MemoryCacheStore(_time, static () => new CacheOptions());

    protected override Task PassAsync(TimeSpan duration)
    {
        _time.Advance(duration);
        return Task.CompletedTask;
    }
}
