using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Testing;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Groq.Routing.Mongo.Tests.Caching;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MongoCacheStoreTests
{
    private static readonly CacheKey Key = new(new byte[32], "course-1");

    private readonly IMongoDatabase _database = TestDatabase.Create();
    private readonly FakeLogger<MongoCacheStore> _logger = new();

    private IMongoCollection<BsonDocument> Collection => _database.GetCollection<BsonDocument>("groq_cache");

    [TestCase("not JSON")]
    [TestCase("""{"v":2,"entry":{"response":"a","model":"m"}}""")]
    [TestCase("""{"v":1}""")]
    public async Task Get_OfACorruptRecord_IsAMissRemovesItAndSaysSoOnce(string record)
    {
        await using var store = Create();
        for (var time = 0; time < 2; time++)
        {
            await store.SetAsync(Key, new CacheEntry { Response = "a", Model = "m" }, TimeSpan.FromHours(1), default);
            await Collection.UpdateOneAsync(new BsonDocument("_id", Key.ToString()), new BsonDocument("$set", new BsonDocument("record", new BsonBinaryData(Encoding.UTF8.GetBytes(record)))));

            Assert.That(await store.GetAsync(Key, default), Is.Null);
            Assert.That(await Collection.CountDocumentsAsync(new BsonDocument("_id", Key.ToString())), Is.Zero);
        }

        Assert.That(_logger.Collector.GetSnapshot().Select(r => r.Id.Id), Is.EqualTo(new[] { MongoLogEvents.CacheRecordRemoved }));
    }

    [Test]
    public async Task Get_ByAnotherInstance_FindsTheAnswerAndCountsTogether()
    {
        await using var one = Create();
        await using var other = Create();
        await one.SetAsync(Key, new CacheEntry { Response = "a", Model = "m", Usage = new(10, 5) }, TimeSpan.FromHours(1), default);

        Assert.That((await other.GetAsync(Key, default))?.Response, Is.EqualTo("a"));
        await one.GetAsync(Key, default);
        await other.DisposeAsync();

        var statistics = await one.GetStatisticsAsync(default);
        Assert.That(statistics.Hits, Is.EqualTo(2));
        Assert.That(statistics.Saved["m"], Is.EqualTo(new CacheSavings(2, 30)));
    }

    [Test]
    public async Task Set_Always_ExpiresByTheServersClock()
    {
        await using var store = Create();
        await store.SetAsync(Key, new CacheEntry { Response = "a", Model = "m" }, TimeSpan.FromHours(1), default);

        var stored = await Collection.Aggregate<BsonDocument>(new BsonDocument[]
        {
            new("$match", new BsonDocument("_id", Key.ToString())),
            new("$project", new BsonDocument("left", new BsonDocument("$subtract", new BsonArray { "$expires_at", "$$NOW" }))),
        }).SingleAsync();

        Assert.That(TimeSpan.FromMilliseconds(stored["left"].ToDouble()), Is.EqualTo(TimeSpan.FromHours(1)).Within(TimeSpan.FromMinutes(1)));
    }

    private MongoCacheStore Create() =>
        new(new MongoCollections(_database, TestDatabase.Time, NullLogger<MongoCollections>.Instance), TestDatabase.Time, _logger);
}
