using Groq.Routing.Contracts;
using Groq.Routing.Tests.Pipeline;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests.Quota.Failover;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class FailoverTests : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly FakeTimeProvider _time = new(RouterHost.Today);
    private readonly FakeLedgerServer _redis;
    private readonly FakeLedgerServer _mongo;
    private readonly List<Instance> _instances = [];

    // Requests per day only: next to nothing drains while a test runs.
    private readonly QuotaModel _model = new("m", new ModelLimits { Rpd = 100 });

    public FailoverTests()
    {
        _redis = new("redis", _time);
        _mongo = new("mongo", _time);
    }

    public void Dispose() => _instances.ForEach(i => i.Dispose());

    [Test]
    public async Task Reserve_WithAllStoresInOrder_UsesTheFirst()
    {
        var instance = Start();

        await instance.AdmitAsync(_model, 7);

        Assert.That(Used(_redis), Is.EqualTo(7).Within(0.1));
        Assert.That(instance.InUse, Is.EqualTo("redis"));
    }

    [Test]
    public async Task Reserve_WhenTheFirstStoreIsDown_GoesOnInTheSecondWithWhatIsKnown()
    {
        var instance = Start();
        await instance.AdmitAsync(_model, 60);
        _redis.Down = true;

        Assert.That(await instance.AdmitAsync(_model, 60), Is.EqualTo(40));
        Assert.That(instance.InUse, Is.EqualTo("mongo"));
        Assert.That(instance.Log.GetSnapshot().Select(r => r.Message), Has.One.StartsWith("Quota store redis failed (InvalidOperationException: redis is down); mongo carries on"));
    }

    [Test]
    public async Task Reserve_WhenSeveralInstancesMoveOn_CountsTheirKnowledgeOnce()
    {
        var one = Start();
        var two = Start();
        await one.AdmitAsync(_model, 30);
        await two.AdmitAsync(_model, 30);
        await PassAsync(3);
        _redis.Down = true;

        var admitted = await one.AdmitAsync(_model, 25) + await two.AdmitAsync(_model, 25);

        Assert.That(admitted, Is.EqualTo(40));
        Assert.That(Used(_mongo), Is.EqualTo(100).Within(0.1));
    }

    [Test]
    public async Task Reserve_WithoutAnyStore_TakesItsShareOfWhatIsLeft()
    {
        Instance[] instances = [Start(), Start(), Start(), Start()];
        foreach (var instance in instances)
        {
            await instance.AdmitAsync(_model, 10);
        }

        await PassAsync(3);
        _redis.Down = _mongo.Down = true;

        foreach (var instance in instances)
        {
            Assert.That(await instance.AdmitAsync(_model, 50), Is.EqualTo(15), "a quarter of the 60 that are left");
            Assert.That(instance.InUse, Is.EqualTo("memory"));
        }
    }

    [Test]
    public async Task Reserve_WithADegradedShareOfItsOwn_TakesThat()
    {
        var instance = Start(o => o.DegradedShare = 0.1);
        _redis.Down = _mongo.Down = true;

        Assert.That(await instance.AdmitAsync(_model, 50), Is.EqualTo(10));
    }

    [Test]
    public async Task Reserve_AloneAndLargerThanItsShare_IsServedFromAnEmptyBucketOnly()
    {
        var instance = Start(o => o.DegradedShare = 0.25);
        _redis.Down = _mongo.Down = true;
        var model = new QuotaModel("m", new ModelLimits { Tpm = 8000 });

        var first = await instance.ReserveAsync(model, 2000, 2000);
        var second = await instance.ReserveAsync(model, 2000, 2000);

        Assert.That(first.Decision.Admitted, Is.True);
        Assert.That(second.Request.Denial(0).Reason, Is.EqualTo(QuotaDenialReason.LimitReached));
        Assert.That(second.Request.Denial(0).RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(120)).Within(Second));
    }

    [Test]
    public async Task Watch_WhenAStoreIsBack_ReplaysWhatWasSpentAlone()
    {
        Instance[] instances = [Start(), Start()];
        foreach (var instance in instances)
        {
            await instance.AdmitAsync(_model, 10);
        }

        await PassAsync(3);
        _redis.Down = _mongo.Down = true;
        foreach (var instance in instances)
        {
            await instance.AdmitAsync(_model, 12);
        }

        _redis.Down = _mongo.Down = false;
        await PassAsync(5);

        Assert.That(instances.Select(i => i.InUse), Is.All.EqualTo("redis"));
        Assert.That(Used(_redis), Is.EqualTo(44).Within(0.5));
    }

    [Test]
    public async Task Watch_WhenAStoreIsBackEmpty_BringsWhatIsKnownAndWhatWasSpent()
    {
        Instance[] instances = [Start(), Start()];
        foreach (var instance in instances)
        {
            await instance.AdmitAsync(_model, 10);
        }

        await PassAsync(3);
        _redis.Down = _mongo.Down = true;
        foreach (var instance in instances)
        {
            await instance.AdmitAsync(_model, 12);
        }

        _redis.Lose();
        _redis.Down = false;
        await PassAsync(5);

        Assert.That(Used(_redis), Is.EqualTo(44).Within(0.5));
    }

    [Test]
    public async Task Watch_WhenTheAnswerToAReplayIsLost_ReplaysOnce()
    {
        var instance = Start();
        await instance.AdmitAsync(_model, 10);
        _redis.Down = _mongo.Down = true;
        await instance.AdmitAsync(_model, 20);

        (_redis.Down, _redis.LosesAnswers) = (false, true);
        await PassAsync(4);
        await instance.AdmitAsync(_model, 5);
        await PassAsync(4);
        _redis.LosesAnswers = false;
        await PassAsync(60);

        Assert.That(instance.InUse, Is.EqualTo("redis"));
        Assert.That(Used(_redis), Is.EqualTo(35).Within(0.5));
    }

    [Test]
    public async Task Watch_WhenAStoreIsBack_BringsTheUsageHistoryOfTheTimeAlone()
    {
        var instance = Start();
        _redis.Down = _mongo.Down = true;
        var reserved = await instance.ReserveAsync(_model, 100, 50);
        instance.Ledger.Settle(reserved.Link, new QuotaSettlement(reserved.Decision.Reservation, 1, 90, 20));
        Assert.That(await instance.Ledger.ReadUsageAsync(UsageInterval.Minute, default), Has.One.Matches<UsagePoint>(p => p is { Model: "m", Requests: 1, InputTokens: 90, OutputTokens: 20 }));

        _redis.Down = false;
        await PassAsync(5);

        Assert.That(_redis.Usage, Has.One.Matches<UsagePoint>(p => p is { Model: "m", Requests: 1, InputTokens: 90, OutputTokens: 20 }));
    }

    [Test]
    public async Task Settle_OfACallThatWasChargedAlone_BringsItsUsageOnceTheStoreIsBack()
    {
        var instance = Start();
        _redis.Down = _mongo.Down = true;
        var reserved = await instance.ReserveAsync(_model, 100, 50);
        _redis.Down = false;
        await PassAsync(5);
        Assert.That(instance.InUse, Is.EqualTo("redis"));

        instance.Ledger.Settle(reserved.Link, new QuotaSettlement(reserved.Decision.Reservation, 1, 90, 20));
        await PassAsync(3);

        Assert.That(_redis.Usage, Is.EqualTo(new[] { _redis.Usage[0] with { Model = "m", Requests = 1, InputTokens = 90, OutputTokens = 20 } }));
        Assert.That(Used(_redis), Is.EqualTo(1).Within(0.1));
    }

    [Test]
    public async Task Watch_WhenAStoreIsBackWhileCallsAreOut_BringsWhatIsKnownOnce()
    {
        var perMinute = new QuotaModel("n", new ModelLimits { Rpm = 1200 });
        Instance[] instances = [Start(), Start()];
        await instances[0].AdmitAsync(perMinute, 5);
        await instances[1].AdmitAsync(perMinute, 5);
        await PassAsync(3);
        _redis.Down = _mongo.Down = true;
        await instances[0].AdmitAsync(perMinute, 10);

        (_redis.Down, _redis.Takes) = (false, TimeSpan.FromMilliseconds(2));
        await PassAsync(5);

        // 20 requests at the most, and what the others may have spent unseen, when it went on alone and when it came back.
        Assert.That(_redis.Books.ReadBooks(perMinute).Used[QuotaDimension.Rpm], Is.LessThan(200));
    }

    [Test]
    public async Task Reserve_WhenOneInstanceHadToldTheSecondStoreAlready_CountsThatOnce()
    {
        var model = new QuotaModel("n", new ModelLimits { Rpd = 1000 });
        var (half, one) = (Second / 2, Start());
        await one.AdmitAsync(model, 1);
        _time.Advance(half);
        var two = Start();
        await two.AdmitAsync(model, 1);
        await PassAsync(7);

        // The first one tells the second store of these, the second one does not come to it.
        await one.AdmitAsync(model, 100);
        await two.AdmitAsync(model, 100);
        _time.Advance(half);
        Assert.That(_mongo.Books.ReadBooks(model).Used[QuotaDimension.Rpd], Is.EqualTo(202).Within(0.5));
        _redis.Down = true;
        await one.AdmitAsync(model, 1);
        await two.AdmitAsync(model, 1);

        Assert.That(_mongo.Books.ReadBooks(model).Used[QuotaDimension.Rpd], Is.EqualTo(204).Within(0.5));
    }

    [Test]
    public async Task Watch_AfterAnHourInTheSecondStore_TheFirstKnowsWhatWasSpentThere()
    {
        Instance[] instances = [Start(), Start()];
        await instances[0].AdmitAsync(_model, 20);
        await PassAsync(3);
        _redis.Down = true;
        await instances[0].AdmitAsync(_model, 20);
        await instances[1].AdmitAsync(_model, 20);
        _redis.Down = false;
        await PassAsync(20);

        Assert.That(instances.Select(i => i.InUse), Is.All.EqualTo("redis"));
        Assert.That(Used(_redis), Is.EqualTo(60).Within(0.5));
        Assert.That(await instances[1].AdmitAsync(_model, 50), Is.EqualTo(40));
    }

    [Test]
    public async Task Watch_WhenEverythingIsInOrderAgain_BothStoresAgree()
    {
        Instance[] instances = [Start(), Start()];
        await instances[0].AdmitAsync(_model, 20);
        _redis.Down = true;
        await instances[1].AdmitAsync(_model, 20);
        await instances[0].AdmitAsync(_model, 20);
        _redis.Down = false;
        await PassAsync(4);
        await instances[0].AdmitAsync(_model, 5);
        await PassAsync(10);

        Assert.That(Used(_redis), Is.EqualTo(65).Within(0.5));
        Assert.That(Used(_mongo), Is.EqualTo(Used(_redis)).Within(0.1));
    }

    [Test]
    public async Task Reserve_WhenTheBooksAreLostInBetween_BringsThemBackAndDecides()
    {
        Instance[] instances = [Start(), Start()];
        await instances[0].AdmitAsync(_model, 30);
        await instances[1].AdmitAsync(_model, 30);
        await PassAsync(3);

        _redis.Lose();
        var admitted = await instances[0].AdmitAsync(_model, 30) + await instances[1].AdmitAsync(_model, 30);

        Assert.That(admitted, Is.EqualTo(40));
        Assert.That(instances.Select(i => i.InUse), Is.All.EqualTo("redis"));
    }

    [Test]
    public async Task Reserve_WhenAConnectionIsCutOnce_StaysInTheStore()
    {
        var instance = Start();
        await instance.AdmitAsync(_model, 10);
        _redis.Cuts = 1;

        Assert.That(await instance.AdmitAsync(_model, 10), Is.EqualTo(10));
        Assert.That(instance.InUse, Is.EqualTo("redis"));
        Assert.That(Used(_redis), Is.EqualTo(20).Within(0.1));
    }

    [Test]
    public async Task Reserve_WhenAConnectionIsCutTwice_MovesOn()
    {
        var instance = Start();
        await instance.AdmitAsync(_model, 10);
        _redis.Cuts = 2;

        Assert.That(await instance.AdmitAsync(_model, 10), Is.EqualTo(10));
        Assert.That(instance.InUse, Is.EqualTo("mongo"));
    }

    [Test]
    public async Task Reserve_WhenAStoreHangs_WaitsTheBoundOnceForAllStoresTogether()
    {
        var instance = Start();
        await instance.AdmitAsync(_model, 10);
        _redis.Hangs = _mongo.Hangs = true;

        var pending = instance.ReserveAsync(_model);
        Assert.That(pending.IsCompleted, Is.False);
        _time.Advance(TimeSpan.FromMilliseconds(250));
        await Wait.UntilAsync(() => pending.IsCompleted, "the bound has passed");

        Assert.That((await pending).Decision.Admitted, Is.True);
    }

    [Test]
    public async Task Reserve_OfAFlappingStore_MovesLessAndLess()
    {
        var instance = Start();
        var failures = 0;
        for (var second = 0; second < 120; second++)
        {
            // In order whenever someone looks, gone when it is used.
            _redis.Down = false;
            await PassAsync(1);
            _redis.Down = true;
            await instance.ReserveAsync(_model);
            failures = instance.Log.GetSnapshot().Count(r => r.Message.StartsWith("Quota store redis failed", StringComparison.Ordinal));
        }

        Assert.That(failures, Is.InRange(2, 9));
    }

    [Test]
    public async Task Start_WithoutAnyStore_WorksAndHealsLater()
    {
        _redis.Down = _mongo.Down = true;
        var instance = Start();

        Assert.That(await instance.AdmitAsync(_model, 10), Is.EqualTo(10));
        Assert.That(instance.InUse, Is.EqualTo("memory"));

        _redis.Down = _mongo.Down = false;
        await PassAsync(5);

        Assert.That(instance.InUse, Is.EqualTo("redis"));
        Assert.That(Used(_redis), Is.EqualTo(10).Within(0.1));
        Assert.That(instance.Log.GetSnapshot().Select(r => r.Message), Has.One.EqualTo("Quota store redis is back"));
    }

    [Test]
    public async Task Start_OfAHost_WaitsForAConnectionThatIsStillBeingMade()
    {
        await Start().AdmitAsync(_model, 60);
        _redis.Hangs = true;
        var instance = Start();

        var starting = instance.StartAsync();
        await PassAsync(1);
        Assert.That(starting.IsCompleted, Is.False);
        _redis.Hangs = false;
        await PassAsync(1);
        await starting;

        Assert.That(instance.InUse, Is.EqualTo("redis"));
        Assert.That(await instance.AdmitAsync(_model, 60), Is.EqualTo(40));
    }

    [Test]
    public async Task Start_OfAHostWhenAStoreNeverAnswers_GoesOnWithTheNextAfterThreeSeconds()
    {
        _redis.Hangs = true;
        var instance = Start();

        var starting = instance.StartAsync();
        await PassAsync(4);
        await starting;

        Assert.That(instance.InUse, Is.EqualTo("mongo"));
    }

    [Test]
    public async Task Start_OfAHostWithoutAnyStore_DoesNotWait()
    {
        _redis.Down = _mongo.Down = true;
        var instance = Start();

        await instance.StartAsync();

        Assert.That(instance.InUse, Is.EqualTo("memory"));
    }

    [Test]
    public async Task Start_OfAHostWhileOthersAreServedElsewhere_BringsWhatIsUsedThereAndFetchesThem()
    {
        var model = new QuotaModel("openai/gpt-oss-20b", new ModelLimits { Rpm = 30, Rpd = 1000, Tpm = 8000, Tpd = 200_000 });
        Instance[] others = [Start(), Start()];
        await FlapAsync(others);
        Assert.That(others.Select(o => o.InUse), Is.All.EqualTo("mongo"));
        var before = await others[0].AdmitAsync(model, 30);
        _redis.Lose();
        _redis.Down = false;
        var instance = Start();

        await instance.StartAsync();
        Assert.That(instance.InUse, Is.EqualTo("redis"));
        Assert.That(before + await instance.AdmitAsync(model, 30), Is.LessThanOrEqualTo(30));
        Assert.That(others.Select(o => o.InUse), Is.All.EqualTo("mongo"));
        await PassAsync(3);

        Assert.That(others.Select(o => o.InUse), Is.All.EqualTo("redis"));
    }

    [Test]
    public async Task Watch_WhenOneInstanceAloneLostAStoreThatHadFlapped_ComesBackToTheOthersAtOnce()
    {
        Instance[] instances = [Start(), Start()];
        await FlapAsync(instances);
        _redis.Down = false;
        await PassAsync(10);
        _redis.CutOff = 0;
        await instances[0].AdmitAsync(_model, 1);
        Assert.That(instances.Select(i => i.InUse), Is.EqualTo(new[] { "mongo", "redis" }));
        Assert.That(instances[0].Ledger.ReadStatus().First().NextLook, Is.GreaterThan(Second * 4));

        _redis.CutOff = null;
        await PassAsync(3);

        Assert.That(instances.Select(i => i.InUse), Is.All.EqualTo("redis"));
    }

    [Test]
    public void Start_OfAHostThatIsStopped_Ends()
    {
        _redis.Hangs = true;

        Assert.That(() => Start().StartAsync(new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Status_SaysWhichStoreServesAndWhatFailed()
    {
        var instance = Start();
        await instance.AdmitAsync(_model, 1);
        _redis.Down = true;
        await instance.AdmitAsync(_model, 1);

        var status = instance.Ledger.ReadStatus().ToList();

        Assert.That(status, Is.EqualTo(new[]
        {
            new StoreStatus(StoreKind.Quota, "redis", false, false, "InvalidOperationException: redis is down", Second),
            new StoreStatus(StoreKind.Quota, "mongo", true, true, null, null),
            new StoreStatus(StoreKind.Quota, "memory", false, true, null, null),
        }));
    }

    private Instance Start(Action<QuotaOptions>? configure = null)
    {
        var instance = new Instance(_time, [_redis, _mongo], configure);
        _instances.Add(instance);
        return instance;
    }

    /// <summary>Lets Redis go, come back and go again, until the instances leave it alone for long.</summary>
    private async Task FlapAsync(Instance[] instances)
    {
        for (var pause = 1; pause <= 4; pause *= 2)
        {
            _redis.Down = false;
            await PassAsync(pause + 1);
            foreach (var instance in instances)
            {
                await instance.AdmitAsync(_model, 1);
            }

            _redis.Down = true;
            foreach (var instance in instances)
            {
                await instance.AdmitAsync(_model, 1);
            }
        }
    }

    private double Used(FakeLedgerServer server) => server.Books.ReadBooks(_model).Used[QuotaDimension.Rpd];

    /// <summary>Lets seconds pass, and what goes on beside the requests happen.</summary>
    private async Task PassAsync(int seconds)
    {
        for (var i = 0; i < seconds; i++)
        {
            _time.Advance(Second);
            await Task.Yield();
        }
    }
}
