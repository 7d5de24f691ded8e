using System.Buffers.Binary;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests.Caching;

[TestFixture]
public sealed class MemoryCacheStoreTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private FakeTimeProvider _time = null!;
    private CacheOptions _options = null!;
    private MemoryCacheStore _store = null!;

    [SetUp]
    public void SetUp()
    {
        _time = new FakeTimeProvider();
        _options = new CacheOptions();
        _store = new MemoryCacheStore(_time, () => _options);
    }

    [Test]
    public async Task GetAsync_HitOrMiss_IsSynchronousAndAllocatesNothing()
    {
        var store = new MemoryCacheStore(TimeProvider.System, () => _options);
        var (hit, miss) = (Key(1), Key(2));
        await store.SetAsync(hit, Entry("answer"), Hour, default);
        LookUp();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var (hits, misses) = LookUp();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That((hits, misses), Is.EqualTo((1_000, 1_000)));
        Assert.That(allocated, Is.Zero);

        (int Hits, int Misses) LookUp()
        {
            var (hits, misses) = (0, 0);
            for (var i = 0; i < 1_000; i++)
            {
                hits += AtOnce(store.GetAsync(hit, default)) is null ? 0 : 1;
                misses += AtOnce(store.GetAsync(miss, default)) is null ? 1 : 0;
            }

            return (hits, misses);
        }

        static CacheEntry? AtOnce(ValueTask<CacheEntry?> lookup) => lookup.IsCompletedSuccessfully ? lookup.Result : throw new InvalidOperationException("asynchronous");
    }

    [Test]
    public async Task GetAsync_OneTickBeforeExpiryAndAtIt_HitsThenMisses()
    {
        await SetAsync(1, "answer", Hour);

        _time.Advance(Hour - TimeSpan.FromTicks(1));
        Assert.That(await GetAsync(1), Is.EqualTo("answer"));

        _time.Advance(TimeSpan.FromTicks(1));
        Assert.That(await GetAsync(1), Is.Null);
    }

    [Test]
    public async Task GetAsync_Expired_RemovesIt()
    {
        await SetAsync(1, "answer", Hour);
        _time.Advance(Hour);
        Assert.That((await StatisticsAsync()).Expired, Is.EqualTo(1));

        await GetAsync(1);

        var statistics = await StatisticsAsync();
        Assert.That(statistics.Entries, Is.Zero);
        Assert.That(statistics.Bytes, Is.Zero);
        Assert.That(statistics.Evictions, Is.Zero, "an expired entry makes no room for another");
    }

    [Test]
    public async Task GetAsync_AllZeroKey_IsAKeyLikeAnyOther()
    {
        await SetAsync(0, "zero");
        await SetAsync(1, "one");
        await _store.RemoveAsync(Key(1), default);
        Assert.That(await GetAsync(0), Is.EqualTo("zero"));

        await _store.RemoveAsync(Key(0), default);

        Assert.That(await GetAsync(0), Is.Null);
    }

    [Test]
    public async Task SetAsync_MoreThanMaxEntries_EvictsTheOldest()
    {
        _options.MaxEntries = 3;
        for (var i = 1; i <= 5; i++)
        {
            await SetAsync(i, "answer");
        }

        Assert.That(await PresentAsync(5), Is.EqualTo(new[] { 3, 4, 5 }));
        Assert.That((await StatisticsAsync()).Evictions, Is.EqualTo(2));
    }

    [Test]
    public async Task SetAsync_OldestWasRead_GetsASecondChanceAndNotAThird()
    {
        _options.MaxEntries = 3;
        await SetAsync(1, "1");
        await SetAsync(2, "2");
        await SetAsync(3, "3");
        await GetAsync(1);

        await SetAsync(4, "4");
        await SetAsync(5, "5");
        await SetAsync(6, "6");

        // 2 and 3 made room for 4 and 5, then it was the turn of 1 again.
        Assert.That(await PresentAsync(6), Is.EqualTo(new[] { 4, 5, 6 }));
    }

    [Test]
    public async Task SetAsync_EverythingWasRead_StoresTheNewcomer()
    {
        _options.MaxEntries = 2;
        await SetAsync(1, "1");
        await SetAsync(2, "2");
        await GetAsync(1);
        await GetAsync(2);

        await SetAsync(3, "3");

        Assert.That(await PresentAsync(3), Is.EqualTo(new[] { 2, 3 }));
    }

    [Test]
    public async Task SetAsync_FullWithAnExpiredOne_GivesThatUpAndNoOther()
    {
        _options.MaxEntries = 3;
        await SetAsync(1, "1");
        await SetAsync(2, "2", TimeSpan.FromSeconds(1));
        await SetAsync(3, "3");
        _time.Advance(TimeSpan.FromSeconds(1));

        await SetAsync(4, "4");

        Assert.That(await PresentAsync(4), Is.EqualTo(new[] { 1, 3, 4 }));
        Assert.That((await StatisticsAsync()).Evictions, Is.Zero);
    }

    [Test]
    public async Task SetAsync_MoreThanMaxBytes_EvictsAsManyAsNeeded()
    {
        var small = MemoryCacheStore.EstimateBytes(Key(1), Entry(new string('s', 100)));
        var large = MemoryCacheStore.EstimateBytes(Key(1), Entry(new string('l', 500)));
        _options.MaxBytes = 4 * small;
        for (var i = 1; i <= 4; i++)
        {
            await SetAsync(i, new string('s', 100));
        }

        Assert.That((await StatisticsAsync()).Bytes, Is.EqualTo(4 * small));
        await SetAsync(5, new string('l', 500));

        var left = await PresentAsync(5);
        Assert.That(left, Does.Contain(5));
        Assert.That((await StatisticsAsync()).Bytes, Is.EqualTo(((left.Length - 1) * small) + large).And.LessThanOrEqualTo(_options.MaxBytes));
        Assert.That(left, Has.Length.EqualTo(1 + (int)((_options.MaxBytes - large) / small)));
    }

    [Test]
    public async Task SetAsync_ReplacedByALargerOne_CountsTheLargerOneOnly()
    {
        await SetAsync(1, "small");
        await SetAsync(1, new string('l', 1_000));

        Assert.That((await StatisticsAsync()).Bytes, Is.EqualTo(MemoryCacheStore.EstimateBytes(Key(1), Entry(new string('l', 1_000)))));
    }

    [Test]
    public async Task SetAsync_ReplacedWhenFull_EvictsNobody()
    {
        _options.MaxEntries = 2;
        await SetAsync(1, "1");
        await SetAsync(2, "2");
        await SetAsync(1, "again");

        Assert.That(await PresentAsync(2), Is.EqualTo(new[] { 1, 2 }));
        Assert.That((await StatisticsAsync()).Evictions, Is.Zero);
    }

    [Test]
    public async Task SetAsync_LargerThanMaxBytes_StoresNothingAndKeepsTheOthers()
    {
        _options.MaxBytes = 2_000;
        await SetAsync(1, "1");
        await SetAsync(2, "outdated");

        await SetAsync(2, new string('x', 2_000));

        Assert.That(await PresentAsync(2), Is.EqualTo(new[] { 1 }), "the outdated answer must not outlive its successor");
        Assert.That((await StatisticsAsync()).Evictions, Is.Zero);
    }

    [TestCase(0, 1_000)]
    [TestCase(-1, 1_000)]
    [TestCase(10, 0)]
    public async Task SetAsync_NoRoomAtAll_StoresNothing(int maxEntries, long maxBytes)
    {
        _options = new CacheOptions { MaxEntries = maxEntries, MaxBytes = maxBytes };
        await SetAsync(1, "1");

        Assert.That(await GetAsync(1), Is.Null);
    }

    [Test]
    public async Task SetAsync_LimitsLowered_ShrinksToThem()
    {
        for (var i = 1; i <= 100; i++)
        {
            await SetAsync(i, "answer");
        }

        _options = new CacheOptions { MaxEntries = 10 };
        await SetAsync(101, "answer");

        Assert.That(await PresentAsync(101), Is.EqualTo(Enumerable.Range(92, 10)));
    }

    [Test]
    public async Task SetAsync_ManyWritersAndReaders_NeverExceedsItsBounds()
    {
        _options = new CacheOptions { MaxEntries = 50, MaxBytes = 50 * 400 };
        await Task.WhenAll(Enumerable.Range(0, 8).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; i < 2_000; i++)
            {
                var id = ((caller * 7_919) + (i * 31)) % 200;
                await SetAsync(id, new string('x', id), TimeSpan.FromSeconds(1 + (i % 3)));
                await GetAsync(((caller * 104_729) + i) % 200);
                if (i % 50 == 0)
                {
                    _time.Advance(TimeSpan.FromSeconds(1));
                    var statistics = await StatisticsAsync();
                    Assert.That(statistics.Entries, Is.InRange(0, _options.MaxEntries));
                    Assert.That(statistics.Bytes, Is.InRange(0, _options.MaxBytes));
                    Assert.That(statistics.Expired, Is.InRange(0, statistics.Entries));
                }
            }
        })));

        await _store.ClearAsync(default);
        Assert.That((await StatisticsAsync()).Bytes, Is.Zero, "bytes added and taken away must match");
    }

    [Test]
    public async Task GetAsync_WhileOthersComeAndGo_FindsWhatStays()
    {
        // Few buckets and many writes: the runs of the table are cut and rebuilt under the readers.
        await SetAsync(0, "stays");
        using var done = new CancellationTokenSource();
        var writer = Task.Run(async () =>
        {
            for (var i = 0; i < 200_000; i++)
            {
                await SetAsync(1 + (i % 60), "x");
                await _store.RemoveAsync(Key(1 + (i * 7 % 60)), default);
            }

            await done.CancelAsync();
        });

        var lost = 0;
        while (!done.IsCancellationRequested)
        {
            lost += await GetAsync(0) is null ? 1 : 0;
        }

        await writer;
        Assert.That(lost, Is.Zero);
    }

    [Test]
    public async Task ClearPartitionAsync_Done_GivesTheBytesBack()
    {
        await _store.SetAsync(Key(1, "a"), Entry("1"), Hour, default);
        await SetAsync(2, "2");

        await _store.ClearPartitionAsync("a", default);

        Assert.That((await StatisticsAsync()).Bytes, Is.EqualTo(MemoryCacheStore.EstimateBytes(Key(2), Entry("2"))));
    }

    [Test]
    public void EstimateBytes_TextAndToolCalls_CountsTwoBytesACharacterAndTheOverheads()
    {
        var entry = new CacheEntry
        {
            Response = "12345",
            Model = "123",
            FinishReason = "12",
            ToolCalls = [new GroqToolCall("1", "12", "123"), new GroqToolCall("", "", "")],
        };

        var bytes = MemoryCacheStore.EstimateBytes(new CacheKey(new byte[32], "1234"), entry);

        Assert.That(bytes, Is.EqualTo(MemoryCacheStore.EntryOverhead + (2 * MemoryCacheStore.ToolCallOverhead) + (2 * (5 + 3 + 2 + 6 + 4))));
    }

    private static CacheKey Key(int id, string? partition = null)
    {
        var hash = new byte[32];
        BinaryPrimitives.WriteInt32BigEndian(hash.AsSpan(4), id);
        return new CacheKey(hash, partition);
    }

    private static CacheEntry Entry(string response) => new() { Response = response, Model = "m" };

    private ValueTask SetAsync(int id, string response, TimeSpan? timeToLive = null) =>
        _store.SetAsync(Key(id), Entry(response), timeToLive ?? Hour, default);

    private async ValueTask<string?> GetAsync(int id) => (await _store.GetAsync(Key(id), default))?.Response;

    private async Task<int[]> PresentAsync(int last)
    {
        var present = new List<int>();
        for (var i = 1; i <= last; i++)
        {
            if (await GetAsync(i) is not null)
            {
                present.Add(i);
            }
        }

        return [.. present];
    }

    private ValueTask<CacheStatistics> StatisticsAsync() => _store.GetStatisticsAsync(default);
}
