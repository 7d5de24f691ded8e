using Groq.Routing.Redis.Tests.Server;
using Microsoft.Extensions.Logging.Testing;
using StackExchange.Redis;

namespace Groq.Routing.Redis.Tests.Quota;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RedisQuotaStoreTests
{
    private static readonly QuotaModel Model = new("m", new ModelLimits { Rpm = 60, Rpd = 1000, Tpm = 60_000 });

    private readonly string _prefix = TestServers.NewPrefix();
    private readonly FakeLogger<RedisQuotaStore> _log = new();
    private ServerClock _clock = null!;
    private ConnectionMultiplexer _connection = null!;
    private RedisQuotaStore _store = null!;

    private RedisKey Books => $"{{{_prefix}:quota}}:books";

    private IDatabase Database => _connection.GetDatabase();

    [SetUp]
    public async Task StartAsync()
    {
        (_clock, _connection) = await TestServers.ClockedAsync();
        _store = await Stores.JoinedAsync(_connection, _prefix, logger: _log);
    }

    [Test]
    public void Reserve_BeforeAnyHandover_ChargesNothing() =>
        Assert.That(
            async () => await ReserveAsync(Stores.Quota(_connection, TestServers.NewPrefix())),
            Throws.TypeOf<QuotaBooksLostException>());

    [Test]
    public async Task Reserve_AfterTheKeyIsGone_ChargesNothingUntilWhatIsKnownIsHandedOver()
    {
        await ReserveAsync(_store);
        await Database.KeyDeleteAsync(Books);
        Assert.That(async () => await ReserveAsync(_store), Throws.TypeOf<QuotaBooksLostException>());
        Assert.That(await Database.KeyExistsAsync(Books), Is.False);

        var known = default(QuotaAmounts);
        known[QuotaDimension.Rpd] = 400;
        await _store.SyncAsync(Stores.Handover(new ModelHandover(Model, default, known, default, default, TimeSpan.Zero)), default);
        await ReserveAsync(_store);

        Assert.That(await UsedAsync(QuotaDimension.Rpd), Is.EqualTo(401).Within(0.01));
    }

    [Test]
    public async Task Reserve_OnBooksThatAnotherInstanceBegan_ChargesNothing()
    {
        await Database.KeyDeleteAsync(Books);
        await Stores.JoinedAsync(_connection, _prefix);

        Assert.That(async () => await ReserveAsync(_store), Throws.TypeOf<QuotaBooksLostException>());
    }

    [Test]
    public async Task Settle_OfAReservationOnLostBooks_RefundsNothing()
    {
        var reservation = (await ReserveAsync(_store)).Reservation;
        await Database.KeyDeleteAsync(Books);
        await _store.SyncAsync(Stores.Handover(), default);
        await ReserveAsync(_store);

        await _store.SettleAsync(new QuotaSettlement(reservation, 0, 0, 0), default);

        Assert.That(await UsedAsync(QuotaDimension.Rpd), Is.EqualTo(1).Within(0.01));
    }

    [TestCase("#", "not a record")]
    [TestCase("#", "\x02 and of a version to come, as long as the record of the ledger of today...")]
    [TestCase("m", "not a record")]
    public async Task Reserve_OnACorruptRecord_RemovesItAndSaysSoOnce(string field, string value)
    {
        for (var i = 0; i < 2; i++)
        {
            await _store.SyncAsync(Stores.Handover(), default);
            await ReserveAsync(_store);
            await Database.HashSetAsync(Books, field, value);

            Assert.That(async () => await ReserveAsync(_store), Throws.TypeOf<QuotaBooksLostException>());
            Assert.That(await Database.KeyExistsAsync(Books), Is.False);
        }

        Assert.That(_log.Collector.GetSnapshot().Select(r => r.Id.Id), Is.EqualTo(new[] { 600 }));
    }

    [Test]
    public async Task Sync_OnACorruptRecord_BeginsAnewWithWhatIsKnown()
    {
        await ReserveAsync(_store);
        await Database.HashSetAsync(Books, "m", "not a record");
        var known = default(QuotaAmounts);
        known[QuotaDimension.Rpd] = 7;

        var sync = await _store.SyncAsync(Stores.Handover(new ModelHandover(Model, default, known, default, default, TimeSpan.Zero)), default);

        Assert.That(sync.Models[0].Used[QuotaDimension.Rpd], Is.EqualTo(7));
        Assert.That(_log.Collector.GetSnapshot(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Settle_OnACorruptRecord_RemovesIt()
    {
        var reservation = (await ReserveAsync(_store)).Reservation;
        await Database.HashSetAsync(Books, "m", "not a record");

        await _store.SettleAsync(new QuotaSettlement(reservation, 1, 10, 10), default);

        Assert.That(await Database.KeyExistsAsync(Books), Is.False);
        Assert.That(_log.Collector.GetSnapshot(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Reserve_WhenTheScriptsAreFlushed_SendsThemAgain()
    {
        await _connection.GetServers()[0].ScriptFlushAsync();

        var reservation = (await ReserveAsync(_store)).Reservation;
        await _connection.GetServers()[0].ScriptFlushAsync();
        await _store.SettleAsync(new QuotaSettlement(reservation, 1, 10, 10), default);

        Assert.That(await UsedAsync(QuotaDimension.Rpd), Is.EqualTo(1));
    }

    [Test]
    public async Task Reserve_AfterTheClockWasSetBackByMoments_WaitsForItToCatchUp()
    {
        await FillAsync();
        _clock.Advance(TimeSpan.FromSeconds(-0.9));
        Assert.That((await ReserveAsync(_store)).Admitted, Is.False);

        _clock.Advance(TimeSpan.FromSeconds(0.9));
        Assert.That((await ReserveAsync(_store)).Admitted, Is.False);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.That((await ReserveAsync(_store)).Admitted, Is.True);
    }

    [TestCase(-2)]
    [TestCase(-300)]
    [TestCase(-86_400 * 30)]
    public async Task Reserve_AfterTheClockWasSetBack_GoesOnFromWhereTheBooksAre(int seconds)
    {
        await FillAsync();
        _clock.Advance(TimeSpan.FromSeconds(seconds));
        Assert.That((await ReserveAsync(_store)).Admitted, Is.False);

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.That((await ReserveAsync(_store)).Admitted, Is.True);
        Assert.That((await ReserveAsync(_store)).Admitted, Is.False);
    }

    [Test]
    public async Task Settle_AfterTheClockWasSetBack_RefundsWhatWasReservedBefore()
    {
        var reservation = (await ReserveAsync(_store, 500, 500)).Reservation;
        _clock.Advance(TimeSpan.FromSeconds(-300));

        await _store.SettleAsync(new QuotaSettlement(reservation, 1, 100, 0), default);

        Assert.That(await UsedAsync(QuotaDimension.Tpm), Is.EqualTo(100).Within(1));
    }

    [Test]
    public async Task Reserve_WithinADayOfTheLastUse_FindsTheBooks()
    {
        await ReserveAsync(_store);

        _clock.Advance(TimeSpan.FromHours(23.9));

        Assert.That((await ReserveAsync(_store)).Admitted, Is.True);
    }

    [Test]
    public async Task Observe_OfADebtOfDays_KeepsTheBooksUntilItHasDrained()
    {
        await _store.ObserveAsync(Model, new QuotaObservation(Refusal: new ObservedRefusal(QuotaDimension.Rpd, 1000, 3000, 1, null)), default);

        _clock.Advance(TimeSpan.FromDays(1.5));

        Assert.That((await ReserveAsync(_store)).Admitted, Is.False);
        Assert.That(await UsedAsync(QuotaDimension.Rpd), Is.EqualTo(1500).Within(0.1));
    }

    [Test]
    public async Task EveryKey_AfterUse_Expires()
    {
        var reservation = (await ReserveAsync(_store)).Reservation;
        await _store.SettleAsync(new QuotaSettlement(reservation, 1, 10, 10), default);

        var keys = _connection.GetServers()[0].Keys(pattern: $"{{{_prefix}:*").ToList();

        Assert.That(keys, Has.Count.EqualTo(3));
        foreach (var key in keys)
        {
            Assert.That(await Database.KeyTimeToLiveAsync(key), Is.Not.Null, $"{key}");
        }

        _clock.Advance(TimeSpan.FromDays(91));
        Assert.That(await Database.KeyExistsAsync([.. keys]), Is.Zero);
    }

    [Test]
    public async Task Sync_OfALedgerInUseForWeeks_ForgetsModelsThatAreNot()
    {
        await _store.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(new QuotaModel("retired", new ModelLimits { Rpd = 10 }), 1, 1) }), default);
        for (var day = 0; day < 10; day++)
        {
            _clock.Advance(TimeSpan.FromHours(20));
            await ReserveAsync(_store);
            await _store.SyncAsync(Stores.Handover(), default);
        }

        Assert.That(await Database.HashKeysAsync(Books), Is.EquivalentTo(new RedisValue[] { "#", "m" }));
    }

    [Test]
    public async Task Sync_OfAShareThatIsKnown_TakesItWhereTheBooksAreNew()
    {
        var scarce = new QuotaModel("scarce", new ModelLimits { Rpd = 1000 }, new ModelLimits(), Scarce: true);
        await Database.KeyDeleteAsync(Books);
        await _store.SyncAsync(Stores.Handover() with { ComplexShareUsed = 9 }, default);

        var request = new QuotaRequest(new[] { new QuotaCandidate(scarce, 1, 1) }, complexShare: 0.1, complexBurst: 10);
        await _store.ReserveAsync(request, default);
        var sync = await _store.SyncAsync(Stores.Handover() with { ComplexShareUsed = 50, Books = await KnownBooksAsync() }, default);

        Assert.That(sync.ComplexShareUsed, Is.EqualTo(10).Within(0.01), "what is known of books in use is older than they are");
    }

    [Test]
    public async Task Sync_OfReportedLimitsAndBackOff_TakesThemWhereTheBooksHaveNone()
    {
        var reported = default(QuotaAmounts);
        reported[QuotaDimension.Rpd] = 5000;

        await _store.SyncAsync(Stores.Handover(new ModelHandover(Model, default, default, default, reported, TimeSpan.FromSeconds(30))), default);

        var read = (await _store.ReadAsync([Model], default)).Models[0];
        Assert.That(read.Dimensions.Single(d => d.Dimension == QuotaDimension.Rpd).Limit, Is.EqualTo(5000));
        Assert.That(read.BackOff, Is.EqualTo(TimeSpan.FromSeconds(30)).Within(TimeSpan.FromMilliseconds(1)));
    }

    private async Task<long> KnownBooksAsync() => (await _store.SyncAsync(Stores.Handover() with { Mirror = true }, default)).Books;

    private async Task FillAsync()
    {
        for (var i = 0; i < 60; i++)
        {
            Assert.That((await ReserveAsync(_store)).Admitted, Is.True);
        }
    }

    private async Task<double> UsedAsync(QuotaDimension dimension) =>
        (await _store.ReadAsync([Model], default)).Models[0].Dimensions.Single(d => d.Dimension == dimension).Used;

    private static async Task<QuotaDecision> ReserveAsync(RedisQuotaStore store, int input = 10, int output = 10) =>
        await store.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(Model, input, output) }), default);
}
