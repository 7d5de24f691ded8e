using Groq.Routing.Redis.Tests.Server;
using StackExchange.Redis;

namespace Groq.Routing.Redis.Tests.Quota;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class UsageHistoryTests
{
    private static readonly QuotaModel A = new("openai/a", new ModelLimits { Rpd = 1000 });
    private static readonly QuotaModel B = new("b", new ModelLimits { Rpd = 1000 });

    private readonly string _prefix = TestServers.NewPrefix();
    private ServerClock _clock = null!;
    private ConnectionMultiplexer _connection = null!;
    private RedisQuotaStore _store = null!;

    [SetUp]
    public async Task StartAsync()
    {
        (_clock, _connection) = await TestServers.ClockedAsync();
        var midnight = new DateTimeOffset(_clock.Now.UtcDateTime.Date, TimeSpan.Zero).AddDays(1);
        _clock.Set(midnight.AddHours(9));
        _store = await Stores.JoinedAsync(_connection, _prefix);
    }

    [Test]
    public async Task ReadUsage_ByMinute_SumsWhatFellIntoEachByModel()
    {
        var start = _clock.Now;
        await UseAsync(B, 1, 10, 1);
        await UseAsync(A, 1, 10, 1);
        _clock.Advance(TimeSpan.FromSeconds(59));
        await UseAsync(A, 1, 20, 2);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await UseAsync(A, 0, 5, 0);

        Assert.That(await _store.ReadUsageAsync(UsageInterval.Minute, default), Is.EqualTo(new[]
        {
            new UsagePoint(start, "b", 1, 10, 1),
            new UsagePoint(start, "openai/a", 2, 30, 3),
            new UsagePoint(start.AddMinutes(1), "openai/a", 0, 5, 0),
        }));
    }

    [Test]
    public async Task ReadUsage_ByDay_CutsAtMidnightUtc()
    {
        var start = _clock.Now;
        await UseAsync(A, 1, 10, 1);
        _clock.Advance(TimeSpan.FromHours(15));
        await UseAsync(A, 1, 20, 2);

        Assert.That(await _store.ReadUsageAsync(UsageInterval.Day, default), Is.EqualTo(new[]
        {
            new UsagePoint(start.AddHours(-9), "openai/a", 1, 10, 1),
            new UsagePoint(start.AddHours(15), "openai/a", 1, 20, 2),
        }));
    }

    [TestCase(UsageInterval.Minute, (24 * 60) - 1, 1)]
    [TestCase(UsageInterval.Day, 89 * 24 * 60, 24 * 60)]
    public async Task ReadUsage_OfWhatIsTooOld_LeavesItOut(UsageInterval interval, int minutes, int more)
    {
        await UseAsync(A, 1, 10, 1);

        _clock.Advance(TimeSpan.FromMinutes(minutes));
        Assert.That(await _store.ReadUsageAsync(interval, default), Has.Count.EqualTo(1));
        _clock.Advance(TimeSpan.FromMinutes(more));
        Assert.That(await _store.ReadUsageAsync(interval, default), Is.Empty);
    }

    [Test]
    public async Task Settle_ADayLaterInTheSameMinute_BeginsAnew()
    {
        await UseAsync(A, 1, 10, 1);
        _clock.Advance(TimeSpan.FromDays(1));
        await _store.SyncAsync(Stores.Handover(), default);
        await UseAsync(A, 1, 20, 2);

        Assert.That(await _store.ReadUsageAsync(UsageInterval.Minute, default), Is.EqualTo(new[] { new UsagePoint(_clock.Now, "openai/a", 1, 20, 2) }));
    }

    [Test]
    public async Task Settle_DayAfterDay_KeepsNoMoreThanIsRead()
    {
        for (var day = 0; day < 100; day++)
        {
            await _store.SyncAsync(Stores.Handover(), default);
            await UseAsync(day < 5 ? B : A, 1, 1, 1);
            _clock.Advance(TimeSpan.FromHours(23.5));
        }

        await _store.SyncAsync(Stores.Handover(), default);
        await UseAsync(A, 1, 1, 1);
        var kept = await _connection.GetDatabase().HashKeysAsync($"{{{_prefix}:quota}}:usage");

        var minutes = await _store.ReadUsageAsync(UsageInterval.Minute, default);
        var days = await _store.ReadUsageAsync(UsageInterval.Day, default);
        Assert.That(kept, Has.Length.EqualTo(minutes.Count + days.Count));
        Assert.That(days, Has.Count.EqualTo(90).Within(2));
    }

    [Test]
    public async Task Sync_WithUsageOfTheTimeAlone_AddsItOnce()
    {
        var start = _clock.Now;
        await UseAsync(A, 1, 10, 1);
        var brought = Stores.Handover() with
        {
            Sequence = 1,
            Usage =
            [
                new UsagePoint(start, "openai/a", 2, 20, 2),
                new UsagePoint(start.AddMinutes(-3), "b", 1, 5, 0),
                new UsagePoint(start.AddDays(-2), "b", 1, 7, 0),
                new UsagePoint(start.AddDays(-200), "b", 1, 9, 0),
                new UsagePoint(start.AddMinutes(5), "b", 1, 11, 0),
            ],
        };

        await _store.SyncAsync(brought, default);
        await _store.SyncAsync(brought, default);

        Assert.That(await _store.ReadUsageAsync(UsageInterval.Minute, default), Is.EqualTo(new[]
        {
            new UsagePoint(start.AddMinutes(-3), "b", 1, 5, 0),
            new UsagePoint(start, "b", 1, 11, 0),
            new UsagePoint(start, "openai/a", 3, 30, 3),
        }), "a minute that has not come yet on Redis's clock is this one");
        Assert.That(await _store.ReadUsageAsync(UsageInterval.Day, default), Is.EqualTo(new[]
        {
            new UsagePoint(start.AddDays(-2).AddHours(-9), "b", 1, 7, 0),
            new UsagePoint(start.AddHours(-9), "b", 2, 16, 0),
            new UsagePoint(start.AddHours(-9), "openai/a", 3, 30, 3),
        }));
    }

    [Test]
    public async Task Settle_WhenTheBooksAreLost_KeepsTheHistory()
    {
        var reservation = (await _store.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(A, 1, 1) }), default)).Reservation;
        await _connection.GetDatabase().KeyDeleteAsync($"{{{_prefix}:quota}}:books");

        await _store.SettleAsync(new QuotaSettlement(reservation, 1, 10, 1), default);

        Assert.That(await _store.ReadUsageAsync(UsageInterval.Minute, default), Has.Count.EqualTo(1));
    }

    private async Task UseAsync(QuotaModel model, int requests, int input, int output)
    {
        var decision = await _store.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(model, 1, 1) }), default);
        await _store.SettleAsync(new QuotaSettlement(decision.Reservation, requests, input, output), default);
    }
}
