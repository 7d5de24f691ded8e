using Microsoft.Extensions.Logging.Testing;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Groq.Routing.Mongo.Tests.Connection;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MongoIndexTests
{
    private static readonly string[] OnUsage = ["date_1_model_1", "expires_at_1", "minute_1_model_1"];

    private readonly IMongoDatabase _database = TestDatabase.Create();
    private readonly FakeLogger<MongoCollections> _logger = new();

    [Test]
    public async Task EnsureIndexes_OfManyAtOnceAndAgain_CreatesThemOnce()
    {
        var instances = Enumerable.Range(0, 8).Select(_ => new MongoCollections(_database, TestDatabase.Time, _logger)).ToArray();

        await Task.WhenAll(instances.Select(i => i.EnsureIndexes()));
        await Task.WhenAll(instances.Select(i => i.EnsureIndexes()));

        var usage = await ListAsync(instances[0].Quota);
        Assert.That(usage.Keys, Is.SupersetOf(OnUsage));
        Assert.That(usage["expires_at_1"]["expireAfterSeconds"].ToDouble(), Is.Zero);
        Assert.That((await ListAsync(instances[0].Cache))["expires_at_1"]["expireAfterSeconds"].ToDouble(), Is.Zero);
        Assert.That(_logger.Collector.GetSnapshot(), Is.Empty);
    }

    [Test]
    public async Task EnsureIndexes_WhereOneHasOtherOptions_LeavesItAndSaysSo()
    {
        var collections = new MongoCollections(_database, TestDatabase.Time, _logger);
        await collections.Quota.Indexes.CreateOneAsync(new CreateIndexModel<BsonDocument>(
            new BsonDocument("expires_at", 1), new CreateIndexOptions { ExpireAfter = TimeSpan.FromHours(1) }));

        await collections.EnsureIndexes();

        var log = _logger.Collector.GetSnapshot();
        Assert.That(log.Select(r => r.Id.Id), Is.EqualTo(new[] { MongoLogEvents.IndexDiffers }));
        Assert.That(log[0].Message, Does.Contain("expires_at").And.Contain("groq_quota_tracking"));
        Assert.That((await ListAsync(collections.Quota)).Keys, Is.SupersetOf(OnUsage));
    }

    private static async Task<Dictionary<string, BsonDocument>> ListAsync(IMongoCollection<BsonDocument> collection) =>
        (await (await collection.Indexes.ListAsync()).ToListAsync()).ToDictionary(i => i["name"].AsString, StringComparer.Ordinal);
}
