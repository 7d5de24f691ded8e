using Groq.Routing.Contracts;

namespace Groq.Routing.Mongo.Tests.Quota;

[TestFixture]
public sealed class MongoQuotaStoreContractTests : QuotaStoreContract
{
    protected override async Task<IQuotaStore> CreateStoreAsync() => await Stores.JoinAsync(TestDatabase.Create());

    protected override Task PassAsync(TimeSpan time) => TestDatabase.PassAsync(time);
}
