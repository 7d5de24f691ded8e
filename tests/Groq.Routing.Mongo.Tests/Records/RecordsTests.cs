using Microsoft.Extensions.Logging.Abstractions;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Groq.Routing.Mongo.Tests.Records;

/// <summary>What version 1 stored is read, by every later one.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RecordsTests
{
    private static readonly DateTime Then = new(2026, 11, 25, 9, 0, 0, 500, DateTimeKind.Utc);

    private readonly IMongoDatabase _database = TestDatabase.Create();

    [Test]
    public void Ledger_OfVersion1_IsRead()
    {
        var model = new QuotaModel("llama-3.1-8b-instant", new ModelLimits { Rpm = 30, Rpd = 1000, Tpm = 8000, Tpd = 500_000 });

        Assert.That(LiveBooksRecord.TryRead(Load("ledger"), hold: 10, out var books), Is.True);

        var now = books!.TimeAt(Then);
        var read = books.Models.ReadBooks(model, now);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(books.Id, Is.EqualTo(1234567890123456));
            Assert.That(books.Version, Is.EqualTo(42));
            Assert.That(books.LastUse, Is.EqualTo(now));
            Assert.That(books.Instances.Single().Value, Is.EqualTo(new SeenInstance(28371600.5, 2, Mirror: false)));
            Assert.That(Enum.GetValues<QuotaDimension>().Select(d => read.Used[d]), Is.EqualTo(new[] { 10.5, 500.25, 4000, 90_000, 0, 0 }));
            Assert.That(Enum.GetValues<QuotaDimension>().Select(d => read.Reported[d]), Is.EqualTo(new double[] { 0, 14_400, 6000, 0, 0, 0 }));
            Assert.That(Enum.GetValues<QuotaDimension>().Select(d => books.ReadCarried(model)[d]), Is.EqualTo(new double[] { 2, 2, 100, 100, 0, 0 }));
            Assert.That(read.BackOff, Is.EqualTo(TimeSpan.FromSeconds(30)));
            Assert.That(books.Models.Read([], now).ComplexShareUsed, Is.EqualTo(3.5));
            Assert.That(books.Models.Write(model.Id)["held"], Is.EqualTo(new BsonArray { 1.0, 1.0, 1500.0, 1500.0, 0.0, 0.0 }));
            Assert.That(books.Models.Write(model.Id)["settled"], Is.EqualTo(new BsonArray { 20.0, 20.0, 30_000.0, 30_000.0, 0.0, 0.0 }));
        }
    }

    [Test]
    public async Task Ledger_WrittenNow_HasTheFieldsOfTheRecordThatIsKept()
    {
        var collection = _database.GetCollection<BsonDocument>("groq_quota_tracking");
        var store = await Quota.Stores.JoinAsync(_database);
        var request = new QuotaRequest(new[] { new QuotaCandidate(new QuotaModel("llama-3.1-8b-instant", new ModelLimits { Rpd = 10 }), 1, 1) });
        await store.ReserveAsync(request, default);

        var written = await collection.Find(new BsonDocument("_id", "ledger")).SingleAsync();

        var kept = Load("ledger");
        BsonDocument Model(BsonDocument d) => d["live"]["models"]["llama-3%2E1-8b-instant"].AsBsonDocument;
        Assert.That(written.Names, Is.EquivalentTo(kept.Names));
        Assert.That(written["format"], Is.EqualTo(kept["format"]));
        Assert.That(written["live"].AsBsonDocument.Names, Is.EquivalentTo(kept["live"].AsBsonDocument.Names));
        Assert.That(Model(written).Names, Is.EquivalentTo(Model(kept).Names));
    }

    [TestCase(UsageInterval.Minute, "usage-minute", 3, 450, 900)]
    [TestCase(UsageInterval.Day, "usage-day", 30, 4500, 9000)]
    public async Task Usage_OfVersion1_IsRead(UsageInterval interval, string file, int requests, int input, int output)
    {
        var collection = _database.GetCollection<BsonDocument>("groq_quota_tracking");
        await collection.InsertOneAsync(Load(file));
        var history = new UsageHistory(collection, TestDatabase.Time);

        var start = interval == UsageInterval.Minute ? new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero) : new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero);
        Assert.That(await history.ReadAsync(interval, Then, default), Is.EqualTo(new[] { new UsagePoint(start, "openai/gpt-oss-20b", requests, input, output) }));

        await history.AddAsync("openai/gpt-oss-20b", new(1, 1, 1), Then);
        Assert.That(await history.ReadAsync(interval, Then, default), Is.EqualTo(new[] { new UsagePoint(start, "openai/gpt-oss-20b", requests + 1, input + 1, output + 1) }));
    }

    [Test]
    public async Task CacheEntry_OfVersion1_IsRead()
    {
        await _database.GetCollection<BsonDocument>("groq_cache").InsertOneAsync(Load("cache-entry"));
        await using var store = new MongoCacheStore(
            new MongoCollections(_database, TestDatabase.Time, NullLogger<MongoCollections>.Instance), TestDatabase.Time, NullLogger<MongoCacheStore>.Instance);

        var entry = await store.GetAsync(new CacheKey(new byte[32], "course-1"), default);

        Assert.That(entry, Is.EqualTo(new CacheEntry
        {
            Response = "The answer",
            Model = "openai/gpt-oss-120b",
            Complexity = Complexity.Complex,
            FinishReason = "stop",
            Usage = new TokenUsage(12, 34),
            CreatedAt = new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero),
        }));
        Assert.That(await store.ClearPartitionAsync("course-1", default), Is.EqualTo(1));
    }

    private static BsonDocument Load(string name) =>
        BsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Records", "1", $"{name}.json")));
}
