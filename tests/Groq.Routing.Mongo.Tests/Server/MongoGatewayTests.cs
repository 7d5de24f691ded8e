using MongoDB.Bson;
using MongoDB.Driver;

namespace Groq.Routing.Mongo.Tests.Server;

/// <summary>That the server of the tests is a database one can rely on.</summary>
[TestFixture]
public sealed class MongoGatewayTests
{
    private IMongoCollection<BsonDocument> _collection = null!;

    [OneTimeSetUp]
    public void Create() => _collection = TestDatabase.Create().GetCollection<BsonDocument>("c");

    [Test]
    public async Task Documents_WrittenAndRead_AreTheSame()
    {
        var document = new BsonDocument { ["_id"] = "a", ["number"] = 1.5, ["list"] = new BsonArray { 1, "two" } };
        await _collection.InsertOneAsync(document);

        Assert.That(await _collection.Find(new BsonDocument("_id", "a")).SingleAsync(), Is.EqualTo(document));
        Assert.That(await _collection.CountDocumentsAsync(new BsonDocument("_id", "a")), Is.EqualTo(1));
    }

    [Test]
    public async Task Insert_OfADuplicate_SaysSo()
    {
        await _collection.InsertOneAsync(new BsonDocument("_id", "twice"));

        Assert.That(
            async () => await _collection.InsertOneAsync(new BsonDocument("_id", "twice")),
            Throws.InstanceOf<MongoWriteException>().With.Property("WriteError").Property("Category").EqualTo(ServerErrorCategory.DuplicateKey));
    }

    [Test]
    public async Task FindOneAndUpdate_WithACondition_HoldsUnderConcurrentWriters()
    {
        await _collection.InsertOneAsync(new BsonDocument { ["_id"] = "limited", ["used"] = 0 });
        var admitted = 0;

        await Parallel.ForAsync(0, 32 * 20, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (_, token) =>
        {
            var found = await _collection.FindOneAndUpdateAsync<BsonDocument>(
                new BsonDocument { ["_id"] = "limited", ["used"] = new BsonDocument("$lt", 100) },
                new BsonDocument("$inc", new BsonDocument("used", 1)),
                cancellationToken: token);
            if (found is not null)
            {
                Interlocked.Increment(ref admitted);
            }
        });

        Assert.That(admitted, Is.EqualTo(100));
    }

    [Test]
    public async Task Clock_Advanced_IsWhatTheServerReads()
    {
        var clock = TestDatabase.Server.Clock ?? throw new IgnoreException("The server's clock is not ours to move.");
        await _collection.InsertOneAsync(new BsonDocument("_id", "time"));
        var before = await ReadClockAsync();

        clock.Advance(TimeSpan.FromHours(1));
        var after = await ReadClockAsync();

        Assert.That(after - before, Is.EqualTo(TimeSpan.FromHours(1)).Within(TimeSpan.FromMinutes(1)));
    }

    private async Task<DateTime> ReadClockAsync()
    {
        var update = new BsonDocumentStagePipelineDefinition<BsonDocument, BsonDocument>([new BsonDocument("$set", new BsonDocument("now", "$$NOW"))]);
        var found = await _collection.FindOneAndUpdateAsync<BsonDocument>(
            new BsonDocument("_id", "time"),
            Builders<BsonDocument>.Update.Pipeline(update),
            new FindOneAndUpdateOptions<BsonDocument> { ReturnDocument = ReturnDocument.After });
        return found["now"].ToUniversalTime();
    }
}
