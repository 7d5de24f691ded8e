using Groq.Routing.Contracts;
using Microsoft.Extensions.Logging.Abstractions;

namespace Groq.Routing.Mongo.Tests.Caching;

[TestFixture]
public sealed class MongoCacheStoreContractTests : CacheStoreContract
{
    protected override ICacheStore CreateStore()
    {
        var collections = new MongoCollections(TestDatabase.Create(), TestDatabase.Time, NullLogger<MongoCollections>.Instance);
        return new MongoCacheStore(collections, TestDatabase.Time, NullLogger<MongoCacheStore>.Instance);
    }

    protected override Task PassAsync(TimeSpan duration) => TestDatabase.PassAsync(duration);
}
