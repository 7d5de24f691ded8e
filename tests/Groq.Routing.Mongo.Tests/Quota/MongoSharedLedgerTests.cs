using Groq.Routing.Contracts;
using MongoDB.Bson;

namespace Groq.Routing.Mongo.Tests.Quota;

[TestFixture]
public sealed class MongoSharedLedgerTests : SharedQuotaStoreContract
{
    private static readonly DateTime Start = new(2026, 11, 25, 9, 0, 0, DateTimeKind.Utc);

    protected override int Sequences => 40;

    [TearDown]
    public void Thaw() => TestDatabase.Server.Clock?.Thaw();

    protected override Task<SharedLedger> CreateLedgerAsync()
    {
        var clock = TestDatabase.Server.Clock ?? throw new IgnoreException("The server's clock is not ours to move.");
        var now = Start;
        clock.Freeze(now);
        var database = TestDatabase.Create();
        return Task.FromResult(new SharedLedger(
            Start,
            time => Stores.Create(database, TimeSpan.FromSeconds(10), time),
            duration => clock.Freeze(now += duration),
            () => database.GetCollection<BsonDocument>("groq_quota_tracking").DeleteManyAsync(new BsonDocument())));
    }
}
