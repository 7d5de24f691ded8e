using Groq.Routing.Contracts;
using Groq.Routing.Tests.Caching.Failover;
using Groq.Routing.Tests.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests.Quota.Failover;

/// <summary>What hanging stores cost a request.</summary>
[TestFixture]
public sealed class StoreBoundTests
{
    [Test]
    public async Task Complete_WhenCacheAndLedgerHang_WaitsTheBoundOnceForBoth()
    {
        await using var host = await RouterHost.StartAsync(add: s =>
        {
            s.AddSingleton<ICacheStore>(p => new FakeCacheServer("redis", p.GetRequiredService<TimeProvider>()) { Hangs = true });
            s.AddSingleton(p => new FakeLedgerServer("redis", (FakeTimeProvider)p.GetRequiredService<TimeProvider>()) { Hangs = true }.Connect() as IQuotaStore);
        });

        var asked = host.AskAsync("What is a stack?");
        host.Time.Advance(TimeSpan.FromMilliseconds(249));
        Assert.That(asked.IsCompleted, Is.False);

        // From here on the clock stands still: a second wait would never end.
        host.Time.Advance(TimeSpan.FromMilliseconds(1));
        await Wait.UntilAsync(() => asked.IsCompleted, "the bound has passed");

        var result = await asked;
        Assert.That(result.Success, Is.True);
        Assert.That(result.Trace.Cache, Is.EqualTo(CacheOutcome.Failed));
    }
}
