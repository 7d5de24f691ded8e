using Groq.Routing.Servers;
using MongoDB.Driver;

namespace Groq.Routing.Mongo.Tests.Quota;

/// <summary>A server that is killed, hangs, or loses an answer.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class LostServerTests
{
    private readonly QuotaModel _model = new("m", new ModelLimits { Rpd = 1000 });
    private readonly MongoGateway _gateway = TestDatabase.Server.Gateway ?? throw new IgnoreException("The server is not ours to stop.");
    private readonly IMongoDatabase _database = TestDatabase.Create();

    [Test]
    public async Task Reserve_WhenTheServerWasKilled_FailsAndWorksOnceItIsBack()
    {
        var store = await Stores.JoinAsync(_database, patience: TimeSpan.FromSeconds(2));
        await ReserveAsync(store);

        await _gateway.KillAsync();
        try
        {
            Assert.That(async () => await ReserveAsync(store), Throws.Exception);
        }
        finally
        {
            _gateway.Restart();
        }

        Assert.That(await UntilItWorksAsync(store), Is.True);
        Assert.That(await UsedAsync(store), Is.EqualTo(2).Within(0.1));
    }

    [Test]
    public async Task Reserve_WhenTheServerHangs_GivesUpInTimeAndWorksOnceItGoesOn()
    {
        var store = await Stores.JoinAsync(_database, patience: TimeSpan.FromMilliseconds(300));
        await ReserveAsync(store);

        _gateway.Pause();
        try
        {
            Assert.That(async () => await ReserveAsync(store), Throws.InstanceOf<TimeoutException>());
        }
        finally
        {
            _gateway.Resume();
        }

        Assert.That(await UntilItWorksAsync(store), Is.True);
        Assert.That(await UsedAsync(store), Is.InRange(1.9, 3.1), "what was given up may have been charged, and drains");
    }

    [Test]
    public async Task Reserve_WhenTheAnswerIsLost_NeverAdmitsBeyondTheLimit()
    {
        var tight = new QuotaModel("tight", new ModelLimits { Rpd = 50 });
        var store = await Stores.JoinAsync(_database, patience: TimeSpan.FromSeconds(2));
        var admitted = 0;
        for (var round = 0; round < 5; round++)
        {
            // Cut with some of them under way: whether those were charged is not known.
            var pending = Enumerable.Range(0, 20).Select(_ => store.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(tight, 1, 1) }), default).AsTask()).ToList();
            await _gateway.KillAsync();
            _gateway.Restart();
            foreach (var task in pending)
            {
                await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                admitted += task.IsCompletedSuccessfully && (await task).Admitted ? 1 : 0;
            }

            await UntilItWorksAsync(store);
        }

        var used = (await store.ReadAsync([tight], default)).Models[0].Dimensions[0].Used;
        Assert.That(admitted, Is.LessThanOrEqualTo(50));
        Assert.That(used, Is.InRange(admitted - 0.1, 50.1));
    }

    // The driver looks for the server again in its own time.
    private async Task<bool> UntilItWorksAsync(MongoQuotaStore store)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            try
            {
                return (await ReserveAsync(store)).Admitted;
            }
            catch (Exception exception) when (exception is TimeoutException or MongoException)
            {
                await Task.Yield();
            }
        }

        return false;
    }

    private async Task<QuotaDecision> ReserveAsync(MongoQuotaStore store) =>
        await store.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(_model, 1, 1) }), default);

    private async Task<double> UsedAsync(MongoQuotaStore store) => (await store.ReadAsync([_model], default)).Models[0].Dimensions[0].Used;
}
