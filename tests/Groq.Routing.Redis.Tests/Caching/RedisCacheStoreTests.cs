using System.Security.Cryptography;
using Groq.Routing.Redis.Tests.Server;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;

namespace Groq.Routing.Redis.Tests.Caching;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RedisCacheStoreTests : IDisposable
{
    private static readonly CacheKey Key = new(SHA256.HashData("question"u8), "course-1");
    private static readonly CacheEntry Entry = new() { Response = "answer", Model = "m", Usage = new TokenUsage(10, 5) };
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly string _prefix = TestServers.NewPrefix();
    private readonly FakeLogger<RedisCacheStore> _log = new();
    private readonly FakeTimeProvider _time = new();
    private ServerClock _clock = null!;
    private ConnectionMultiplexer _connection = null!;
    private RedisCacheStore _store = null!;

    private IDatabase Database => _connection.GetDatabase();

    [SetUp]
    public async Task StartAsync()
    {
        (_clock, _connection) = await TestServers.ClockedAsync();
        _store = Stores.Cache(_connection, _prefix, _log, _time);
    }

    public void Dispose() => _store.Dispose();

    [TestCase("no record")]
    [TestCase("\x02 of a version to come, and as long as a record of today is at the least")]
    public async Task Get_OfACorruptRecord_IsAMissThatRemovesItAndSaysSoOnce(string stored)
    {
        for (var i = 0; i < 2; i++)
        {
            await _store.SetAsync(Key, Entry, Hour, default);
            await Database.StringSetAsync(EntryKey, stored);

            Assert.That(await _store.GetAsync(Key, default), Is.Null);
            Assert.That(await Database.KeyExistsAsync(EntryKey), Is.False);
        }

        Assert.That(_log.Collector.GetSnapshot().Select(r => r.Id.Id), Is.EqualTo(new[] { 601 }));
        Assert.That((await _store.GetStatisticsAsync(default)).Misses, Is.EqualTo(2));
    }

    [Test]
    public async Task Get_OfACorruptAnswer_IsAMissThatRemovesIt()
    {
        await _store.SetAsync(Key, Entry, Hour, default);
        var stored = (byte[])(await Database.StringGetAsync(EntryKey))!;
        await Database.StringSetAsync(EntryKey, stored[..^5]);

        Assert.That(await _store.GetAsync(Key, default), Is.Null);
        Assert.That(await Database.KeyExistsAsync(EntryKey), Is.False);
        Assert.That((await _store.GetStatisticsAsync(default)).Valid, Is.Zero);
    }

    [Test]
    public async Task Get_AfterAnEpochWasEvicted_IsAMissAndClearedAnswersStayCleared()
    {
        await _store.SetAsync(Key, Entry, Hour, default);
        await _store.ClearAsync(default);
        await _store.SetAsync(Other, Entry, Hour, default);
        await Database.KeyDeleteAsync(new CacheKeys(_prefix).All);
        Assert.That(await _store.GetAsync(Other, default), Is.Null);

        await _store.SetAsync(Other, Entry, Hour, default);

        Assert.That(await _store.GetAsync(Key, default), Is.Null);
        Assert.That(await _store.GetAsync(Other, default), Is.Not.Null);
        Assert.That((await _store.GetStatisticsAsync(default)).Valid, Is.EqualTo(1));
    }

    [Test]
    public async Task Clear_OfManyEntriesOfAnyAge_CountsThemInAFewPlaces()
    {
        for (var i = 0; i < 400; i++)
        {
            await _store.SetAsync(new CacheKey(SHA256.HashData(BitConverter.GetBytes(i)), "course-1"), Entry, Hour, default);
            _clock.Advance(TimeSpan.FromSeconds(8));
        }

        var places = await Database.HashLengthAsync(new CacheKeys(_prefix).All[1]);
        Assert.That(places, Is.LessThan(2 * 130), "two fields for each place, and 128 places for a time to live");
        Assert.That(await _store.ClearPartitionAsync("course-1", default), Is.EqualTo(400));
        Assert.That(await Database.KeyExistsAsync(EntryKeyOf(0)), Is.True, "what was cleared is left to expire");
        Assert.That((await _store.GetStatisticsAsync(default)).Valid, Is.Zero);
    }

    [TestCase(1.0)]
    [TestCase(7.3)]
    [TestCase(3600)]
    [TestCase(86_400 * 30)]
    public async Task Set_ForATime_LivesThatLongAndHardlyLonger(double seconds)
    {
        await _store.SetAsync(Key, Entry, TimeSpan.FromSeconds(seconds), default);

        var left = (await Database.KeyTimeToLiveAsync(EntryKey))!.Value.TotalSeconds;

        Assert.That(left, Is.InRange(seconds, seconds * 1.017));
    }

    [Test]
    public async Task EveryKey_AfterUse_Expires()
    {
        await _store.SetAsync(Key, Entry, Hour, default);
        await _store.SetAsync(Key, Entry, Hour * 2, default);
        await _store.SetAsync(Other, Entry, Hour, default);
        await _store.GetAsync(Key, default);
        await _store.GetStatisticsAsync(default);

        var keys = _connection.GetServers()[0].Keys(pattern: $"{{{_prefix}:*").ToList();

        Assert.That(keys, Has.Count.EqualTo(9));
        _clock.Advance(Hour * 1.5);
        Assert.That(await _store.GetAsync(Key, default), Is.Not.Null);
        _clock.Advance(Hour);
        Assert.That(await Database.KeyExistsAsync([.. keys]), Is.EqualTo(1), "the statistics");
        _clock.Advance(TimeSpan.FromDays(91));
        Assert.That(await Database.KeyExistsAsync([.. keys]), Is.Zero);
    }

    [Test]
    public async Task Get_ASecondLater_HasToldWhatItCounted()
    {
        await _store.SetAsync(Key, Entry, Hour, default);
        await _store.GetAsync(Key, default);
        await _store.GetAsync(Other, default);
        var statistics = new CacheKeys(_prefix).Statistics[2];
        Assert.That(await Database.KeyExistsAsync(statistics), Is.False);

        _time.Advance(TimeSpan.FromSeconds(1));

        // The next command on this connection comes after it.
        var told = (await Database.HashGetAllAsync(statistics)).ToStringDictionary();
        Assert.That(told, Is.EquivalentTo(new Dictionary<string, string> { ["hits"] = "1", ["misses"] = "1", ["requests/m"] = "1", ["tokens/m"] = "15" }));
    }

    [Test]
    public async Task GetStatistics_OfTwoInstances_SumsWhatBothCounted()
    {
        using var other = Stores.Cache(_connection, _prefix, time: _time);
        await _store.SetAsync(Key, Entry, Hour, default);
        await _store.GetAsync(Key, default);
        await other.GetAsync(Key, default);
        await other.GetStatisticsAsync(default);

        var statistics = await _store.GetStatisticsAsync(default);

        Assert.That(statistics.Hits, Is.EqualTo(2));
        Assert.That(statistics.Saved["m"], Is.EqualTo(new CacheSavings(2, 30)));
    }

    private static CacheKey Other { get; } = new(SHA256.HashData("another question"u8), null);

    private RedisKey EntryKey => new CacheKeys(_prefix).Lookup(Key)[0];

    private RedisKey EntryKeyOf(int number) => new CacheKeys(_prefix).Lookup(new CacheKey(SHA256.HashData(BitConverter.GetBytes(number)), "course-1"))[0];
}
