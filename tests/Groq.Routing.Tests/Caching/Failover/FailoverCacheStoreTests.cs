using System.Security.Cryptography;
using System.Text;
using Groq.Routing.Tests.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests.Caching.Failover;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class FailoverCacheStoreTests : IDisposable
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly FakeTimeProvider _time = new(RouterHost.Today);
    private readonly FakeCacheServer _redis;
    private readonly FakeCacheServer _mongo;
    private readonly ServiceProvider _services;
    private readonly FailoverCacheStore _store;

    public FailoverCacheStoreTests()
    {
        _redis = new("redis", _time);
        _mongo = new("mongo", _time);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddFakeLogging();
        services.AddSingleton<ICacheStore>(_redis);
        services.AddSingleton<ICacheStore>(_mongo);
        services.AddGroqRouting(o => o.ApiKey = "gsk_test");
        _services = services.BuildServiceProvider();
        _store = _services.GetRequiredService<FailoverCacheStore>();
    }

    public void Dispose() => _services.Dispose();

    [Test]
    public async Task Set_WithAllStoresInOrder_WritesToTheFirstOnly()
    {
        await SetAsync("a");

        Assert.That(await CountAsync(_redis), Is.EqualTo(1));
        Assert.That(await CountAsync(_mongo), Is.Zero);
    }

    [Test]
    public async Task Get_WhenTheFirstStoreFails_FailsOnceAndGoesOnInTheSecond()
    {
        _redis.Down = true;

        Assert.That(async () => await GetAsync("a"), Throws.InvalidOperationException);
        await SetAsync("a");

        Assert.That(await GetAsync("a"), Is.Not.Null);
        Assert.That(_store.Name, Is.EqualTo("mongo"));
        Assert.That(Messages, Has.One.EqualTo("Cache store redis failed (InvalidOperationException: redis is down); mongo carries on, next look in 1 s"));
    }

    [Test]
    public async Task Get_WhenEveryStoreFails_GoesOnInMemory()
    {
        _redis.Down = _mongo.Down = true;
        Assert.That(async () => await GetAsync("a"), Throws.InvalidOperationException);
        Assert.That(async () => await GetAsync("a"), Throws.InvalidOperationException);

        await SetAsync("a");

        Assert.That(await GetAsync("a"), Is.Not.Null);
        Assert.That(_store.Name, Is.EqualTo("memory"));
    }

    [Test]
    public async Task Get_WhenTheStoreHangs_WaitsTheBound()
    {
        _redis.Hangs = true;
        var pending = _store.GetAsync(Key("a"), default).AsTask();

        _time.Advance(TimeSpan.FromMilliseconds(249));
        Assert.That(pending.IsCompleted, Is.False);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.That(async () => await pending, Throws.InstanceOf<TimeoutException>());
        Assert.That(_store.Name, Is.EqualTo("mongo"));
    }

    [Test]
    public async Task Get_AfterTheStoreIsBack_IsServedByItAgain()
    {
        await SetAsync("a");
        _redis.Down = true;
        Assert.That(async () => await GetAsync("a"), Throws.InvalidOperationException);
        _redis.Down = false;

        _time.Advance(TimeSpan.FromSeconds(1));
        await GetAsync("a");

        Assert.That(_store.Name, Is.EqualTo("redis"));
        Assert.That(await GetAsync("a"), Is.Not.Null);
        Assert.That(Messages, Has.One.EqualTo("Cache store redis is back"));
    }

    [Test]
    public async Task Get_AfterAStoreMissedARemoval_NeverAnswersWithWhatWasRemoved()
    {
        await SetAsync("a");
        await SetAsync("b");
        _redis.Down = true;

        Assert.That(await _store.RemoveAsync(Key("a"), default), Is.False, "nothing that could be reached held it");
        _redis.Down = false;
        _time.Advance(TimeSpan.FromSeconds(1));
        await GetAsync("a");

        Assert.That(_store.Name, Is.EqualTo("redis"));
        Assert.That(await GetAsync("a"), Is.Null);
        Assert.That(await GetAsync("b"), Is.Not.Null);
    }

    [Test]
    public async Task Clear_OfAStoreThatHangs_WaitsLongerThanARequestWould()
    {
        _redis.Hangs = true;

        var clearing = _store.ClearAsync(default).AsTask();
        _time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.That(clearing.IsCompleted, Is.False);
        _time.Advance(TimeSpan.FromSeconds(0.1));

        Assert.That(await clearing, Is.Zero);
        Assert.That(_store.ReadStatus().First().Available, Is.False);
    }

    [Test]
    public async Task Clear_WithAStoreAway_ClearsItBeforeItAnswersAgain()
    {
        await SetAsync("a", "p");
        _redis.Down = true;
        Assert.That(async () => await GetAsync("a", "p"), Throws.InvalidOperationException);
        await SetAsync("b", "p");

        Assert.That(await _store.ClearPartitionAsync("p", default), Is.EqualTo(1), "the one in the store that could be reached");
        _redis.Down = false;
        _time.Advance(TimeSpan.FromSeconds(1));
        await GetAsync("x");

        Assert.That(_store.Name, Is.EqualTo("redis"));
        Assert.That(await GetAsync("a", "p"), Is.Null);
        Assert.That(await CountAsync(_redis), Is.Zero);
    }

    [Test]
    public async Task Clear_OfAllWithMoreRemovalsOwedThanAreKept_ClearsTheWholeStore()
    {
        await SetAsync("a");
        _redis.Down = true;
        for (var i = 0; i < 1001; i++)
        {
            await _store.RemoveAsync(Key($"other {i}"), default);
        }

        _redis.Down = false;
        _time.Advance(TimeSpan.FromSeconds(1));
        await GetAsync("x");

        Assert.That(_store.Name, Is.EqualTo("redis"));
        Assert.That(await CountAsync(_redis), Is.Zero, "what is not known any more must be taken for removed");
    }

    [Test]
    public async Task Statistics_WhenTheFirstStoreFails_AreThoseOfTheNext()
    {
        _redis.Down = true;
        await _mongo.Entries.SetAsync(Key("m"), Entry(), Hour, default);

        Assert.That((await _store.GetStatisticsAsync(default)).Entries, Is.EqualTo(1));
    }

    [Test]
    public async Task Status_SaysWhichStoreServesAndWhatFailed()
    {
        _redis.Down = true;
        Assert.That(async () => await GetAsync("a"), Throws.InvalidOperationException);

        Assert.That(_store.ReadStatus(), Is.EqualTo(new[]
        {
            new StoreStatus(StoreKind.Cache, "redis", false, false, "InvalidOperationException: redis is down", TimeSpan.FromSeconds(1)),
            new StoreStatus(StoreKind.Cache, "mongo", true, true, null, null),
            new StoreStatus(StoreKind.Cache, "memory", false, true, null, null),
        }));
    }

    private IEnumerable<string> Messages => _services.GetFakeLogCollector().GetSnapshot().Select(r => r.Message);

    private static CacheKey Key(string name, string? partition = null) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{partition}/{name}")), partition);

    private static CacheEntry Entry() => new() { Response = "answer", Model = "m" };

    private static async Task<long> CountAsync(FakeCacheServer server) => (await server.Entries.GetStatisticsAsync(default)).Entries;

    private async Task SetAsync(string name, string? partition = null) => await _store.SetAsync(Key(name, partition), Entry(), Hour, default);

    private async Task<CacheEntry?> GetAsync(string name, string? partition = null) => await _store.GetAsync(Key(name, partition), default);
}
