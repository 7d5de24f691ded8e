using Microsoft.Extensions.Logging.Testing;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Groq.Routing.Mongo.Tests.Quota;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MongoQuotaStoreTests
{
    private readonly IMongoDatabase _database = TestDatabase.Create();
    private readonly QuotaModel _model = new("llama-3.1-8b-instant", new ModelLimits { Rpd = 100 });

    private IMongoCollection<BsonDocument> Collection => _database.GetCollection<BsonDocument>("groq_quota_tracking");

    [Test]
    public void Reserve_BeforeAnyHandover_ChargesNothing() =>
        Assert.That(async () => await AdmitAsync(Stores.Create(_database)), Throws.InstanceOf<QuotaBooksLostException>());

    [Test]
    public async Task Reserve_OnBooksThatAnotherInstanceBegan_ChargesNothing()
    {
        await Stores.JoinAsync(_database);

        Assert.That(async () => await AdmitAsync(Stores.Create(_database)), Throws.InstanceOf<QuotaBooksLostException>());
    }

    [Test]
    public async Task Reserve_AfterTheDatabaseWasDropped_ChargesNothingUntilWhatIsKnownIsHandedOver()
    {
        var store = await Stores.JoinAsync(_database);
        await AdmitAsync(store);
        var before = await store.SyncAsync(Stores.Nothing("a"), default);

        await _database.Client.DropDatabaseAsync(_database.DatabaseNamespace.DatabaseName);
        Assert.That(async () => await AdmitAsync(store), Throws.InstanceOf<QuotaBooksLostException>());
        var after = await store.SyncAsync(Brings("a", before.Books, known: 40), default);

        Assert.That(after.Books, Is.Not.EqualTo(before.Books));
        Assert.That(await FillAsync(store, 100), Is.EqualTo(60));
    }

    [Test]
    public async Task Settle_OfAReservationOnLostBooks_RefundsNothing()
    {
        var store = await Stores.JoinAsync(_database);
        var lost = (await AdmitAsync(store)).Reservation;
        await Collection.DeleteOneAsync(new BsonDocument("_id", "ledger"));
        await store.SyncAsync(Brings("a", 0, known: 10), default);

        await store.SettleAsync(new QuotaSettlement(lost, 0, 0, 0), default);

        Assert.That(await UsedAsync(store), Is.EqualTo(10).Within(0.1));
    }

    [Test]
    public async Task Reserve_FromEightInstancesWith32CallersEach_AdmitsExactlyTheLimit()
    {
        var clients = Enumerable.Range(0, 8).Select(_ => new MongoClient(TestDatabase.ConnectionString)).ToArray();
        var model = new QuotaModel("m", new ModelLimits { Rpd = 1000, Tpd = 1_000_000_000 });
        var stores = await Task.WhenAll(clients.Select(c => Stores.JoinAsync(c.GetDatabase(_database.DatabaseNamespace.DatabaseName), TimeSpan.FromSeconds(10))));

        var admitted = await Task.WhenAll(stores.SelectMany(s => Enumerable.Range(0, 32).Select(_ => Task.Run(async () =>
        {
            var mine = 0;
            for (var i = 0; i < 6; i++)
            {
                var request = new QuotaRequest(new[] { new QuotaCandidate(model, 10, 10) });
                mine += (await s.ReserveAsync(request, default)).Admitted ? 1 : 0;
            }

            return mine;
        }))));

        Assert.That(admitted.Sum(), Is.EqualTo(1000));
        Array.ForEach(clients, static c => c.Dispose());
    }

    [Test]
    public async Task Reserve_OfInstancesWhoseClocksAreFiveMinutesApart_GoesByTheServers()
    {
        var ahead = new TestTime();
        ahead.Advance(TimeSpan.FromMinutes(5));
        var perMinute = new QuotaModel("m", new ModelLimits { Rpm = 60 });
        var early = await Stores.JoinAsync(_database);
        var late = await Stores.JoinAsync(_database, time: ahead);

        var admitted = await FillAsync(early, 30, perMinute) + await FillAsync(late, 40, perMinute) + await FillAsync(early, 40, perMinute);

        // A request drips back each second, and the test takes a few.
        Assert.That(admitted, Is.InRange(60, 70));
    }

    [Test]
    public async Task Reserve_AfterTheClockWasSetBackByMoments_WaitsForItToCatchUp()
    {
        var clock = TestDatabase.Server.Clock ?? throw new IgnoreException("The server's clock is not ours to move.");
        var perMinute = new QuotaModel("m", new ModelLimits { Rpm = 60 });
        await FillAsync(await Stores.JoinAsync(_database), 60, perMinute);

        clock.Advance(TimeSpan.FromSeconds(-30));
        var store = await Stores.JoinAsync(_database);
        var admitted = await FillAsync(store, 5, perMinute);
        clock.Advance(TimeSpan.FromSeconds(30));

        Assert.That(admitted, Is.LessThanOrEqualTo(1));
    }

    [Test]
    public async Task Reserve_AfterTheClockWasSetBackByAnHour_GoesOnFromWhereTheBooksAre()
    {
        var clock = TestDatabase.Server.Clock ?? throw new IgnoreException("The server's clock is not ours to move.");
        var perMinute = new QuotaModel("m", new ModelLimits { Rpm = 60 });
        await FillAsync(await Stores.JoinAsync(_database), 60, perMinute);

        clock.Advance(TimeSpan.FromHours(-1));
        var store = await Stores.JoinAsync(_database);
        var atOnce = await FillAsync(store, 20, perMinute);
        await TestDatabase.PassAsync(TimeSpan.FromSeconds(30));
        var later = await FillAsync(store, 60, perMinute);
        clock.Advance(TimeSpan.FromHours(1));

        Assert.That(atOnce, Is.LessThanOrEqualTo(5), "nothing drains for the hour that comes again");
        Assert.That(later, Is.InRange(25, 40), "and from then on it does");
    }

    [Test]
    public async Task Reserve_ByTwoInstancesWhileTheClockIsSetBackByAnHour_DrainsNothingOfIt()
    {
        var clock = TestDatabase.Server.Clock ?? throw new IgnoreException("The server's clock is not ours to move.");
        var perMinute = new QuotaModel("m", new ModelLimits { Rpm = 60 });
        var one = await Stores.JoinAsync(_database);
        var other = await Stores.JoinAsync(_database);
        await FillAsync(one, 30, perMinute);
        await FillAsync(other, 30, perMinute);

        clock.Advance(TimeSpan.FromHours(-1));
        var admitted = 0;
        for (var turn = 0; turn < 5; turn++)
        {
            admitted += await FillAsync(one, 3, perMinute) + await FillAsync(other, 3, perMinute);
        }

        clock.Advance(TimeSpan.FromHours(1));
        Assert.That(admitted, Is.LessThanOrEqualTo(8), "a request drips back each second, and the test takes a few");
    }

    [Test]
    public async Task Read_BeforeThereIsAnything_ShowsNothing()
    {
        var store = Stores.Create(_database);

        Assert.That(await store.ReadUsageAsync(UsageInterval.Minute, default), Is.Empty);
        Assert.That(await UsedAsync(store), Is.Zero);
    }

    [Test]
    public async Task ReadUsage_OfACorruptRecord_RemovesItAndSaysSoOnce()
    {
        var logger = new FakeLogger<MongoQuotaStore>();
        var store = Stores.Create(_database, logger: logger);
        await store.SyncAsync(Stores.Nothing("a"), default);
        await store.SettleAsync(new QuotaSettlement((await AdmitAsync(store)).Reservation, 1, 10, 5), default);
        await Collection.UpdateManyAsync(new BsonDocument("requests", 1L), new BsonDocument("$set", new BsonDocument("requests", "many")));

        Assert.That(await store.ReadUsageAsync(UsageInterval.Minute, default), Is.Empty);
        Assert.That(await store.ReadUsageAsync(UsageInterval.Day, default), Is.Empty);
        Assert.That(await Collection.CountDocumentsAsync(new BsonDocument()), Is.EqualTo(1), "the ledger is left");
        Assert.That(logger.Collector.GetSnapshot().Select(r => r.Id.Id), Is.EqualTo(new[] { MongoLogEvents.QuotaRecordRemoved }));
    }

    [TestCase("format", 99)]
    [TestCase("format", "text")]
    [TestCase("live", null)]
    [TestCase("live.time", double.NaN)]
    [TestCase("live.models", 3)]
    [TestCase("live.models.llama-3%2E1-8b-instant.used", 3)]
    public async Task Reserve_OnACorruptRecord_RemovesItAndSaysSoOnce(string field, object? value)
    {
        var logger = new FakeLogger<MongoQuotaStore>();
        var writer = Stores.Create(_database);
        var reader = Stores.Create(_database, logger: logger);
        for (var time = 0; time < 2; time++)
        {
            await writer.SyncAsync(Brings("a", 0, known: 10), default);
            await Collection.UpdateOneAsync(new BsonDocument("_id", "ledger"), new BsonDocument("$set", new BsonDocument(field, BsonValue.Create(value))));

            Assert.That(async () => await AdmitAsync(reader), Throws.InstanceOf<QuotaBooksLostException>());
            Assert.That(await Collection.CountDocumentsAsync(new BsonDocument("_id", "ledger")), Is.Zero);
            Assert.That(async () => await AdmitAsync(writer), Throws.InstanceOf<QuotaBooksLostException>());
        }

        Assert.That(logger.Collector.GetSnapshot().Select(r => r.Id.Id), Is.EqualTo(new[] { MongoLogEvents.QuotaRecordRemoved }));
        Assert.That(logger.LatestRecord.Message, Does.Contain("groq_quota_tracking"));
        await writer.SyncAsync(Brings("a", 0, known: 10), default);
        Assert.That(await UsedAsync(writer), Is.EqualTo(10).Within(0.1));
    }

    [Test]
    public async Task Sync_ThatIsRepeated_AddsNothingTwice()
    {
        var store = await Stores.JoinAsync(_database);
        var own = default(QuotaAmounts);
        own[QuotaDimension.Rpd] = 7;
        var handover = Brings("a", 0, known: 0) with { Sequence = 1, Models = [new ModelHandover(_model, default, default, own, default, TimeSpan.Zero)] };

        await store.SyncAsync(handover, default);
        await store.SyncAsync(handover, default);

        Assert.That(await UsedAsync(store), Is.EqualTo(7).Within(0.1));
    }

    [Test]
    public async Task Sync_OfSeveralInstances_CountsThoseThatAreAlive()
    {
        var store = await Stores.JoinAsync(_database);
        await store.SyncAsync(Stores.Nothing("a"), default);
        await TestDatabase.PassAsync(TimeSpan.FromSeconds(11));
        await store.SyncAsync(Stores.Nothing("b"), default);

        Assert.That((await store.SyncAsync(Stores.Nothing("c"), default)).Instances, Is.EqualTo(2));
    }

    [Test]
    public async Task Sync_OfReportedLimitsBackOffAndShare_TakesThemWhereTheBooksHaveNone()
    {
        var store = await Stores.JoinAsync(_database);
        var reported = default(QuotaAmounts);
        reported[QuotaDimension.Rpd] = 500;
        var handover = Brings("a", 0, known: 0) with
        {
            ComplexShareUsed = 3,
            Models = [new ModelHandover(_model, default, default, default, reported, TimeSpan.FromSeconds(30))],
        };

        var sync = await store.SyncAsync(handover, default);

        Assert.That(sync.Models[0].Reported[QuotaDimension.Rpd], Is.EqualTo(500));
        Assert.That(sync.Models[0].BackOff, Is.EqualTo(TimeSpan.FromSeconds(30)).Within(TimeSpan.FromSeconds(1)));
        Assert.That(sync.ComplexShareUsed, Is.EqualTo(3).Within(0.1));
    }

    private static async Task<int> FillAsync(MongoQuotaStore store, int attempts, QuotaModel model)
    {
        var admitted = 0;
        for (var i = 0; i < attempts; i++)
        {
            admitted += (await store.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(model, 1, 1) }), default)).Admitted ? 1 : 0;
        }

        return admitted;
    }

    private Task<int> FillAsync(MongoQuotaStore store, int attempts) => FillAsync(store, attempts, _model);

    private async Task<QuotaDecision> AdmitAsync(MongoQuotaStore store) =>
        await store.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(_model, 1, 1) }), default);

    private async Task<double> UsedAsync(MongoQuotaStore store) => (await store.ReadAsync([_model], default)).Models[0].Dimensions[0].Used;

    private QuotaHandover Brings(string instance, long books, double known)
    {
        var amounts = default(QuotaAmounts);
        amounts[QuotaDimension.Rpd] = known;
        return new(instance, books, 0, Mirror: false, [new ModelHandover(_model, default, amounts, default, default, TimeSpan.Zero)], 0, []);
    }
}
