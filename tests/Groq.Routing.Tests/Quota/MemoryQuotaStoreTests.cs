using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests.Quota;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MemoryQuotaStoreTests
{
    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(10);

    private readonly FakeTimeProvider _time = new();

    [Test]
    public async Task Reserve_WhileARequestIsInFlight_DoesNotDrainIt()
    {
        var (store, model) = Create(new ModelLimits { Rpm = 60 });
        await FillAsync(store, model, 60);

        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.That((await ReserveAsync(store, model)).Admitted, Is.False);
    }

    [Test]
    public async Task Reserve_AfterTheAnswer_DrainsFromThere()
    {
        var (store, model) = Create(new ModelLimits { Rpm = 60 });
        var open = await FillAsync(store, model, 60);
        _time.Advance(TimeSpan.FromSeconds(5));
        foreach (var reservation in open)
        {
            await store.SettleAsync(new QuotaSettlement(reservation, 1, 10, 10), default);
        }

        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.That((await ReserveAsync(store, model)).Admitted, Is.True);
        Assert.That((await ReserveAsync(store, model)).Admitted, Is.False);
    }

    [Test]
    public async Task Reserve_WhenAProcessDiedBeforeSettling_DrainsAfterTwoHoldsAtMost()
    {
        var (store, model) = Create(new ModelLimits { Rpm = 60 });
        await FillAsync(store, model, 60);

        _time.Advance((2 * Hold) + TimeSpan.FromSeconds(60));

        Assert.That((await store.ReadAsync([model], default)).Models[0].Dimensions[0].Used, Is.Zero);
    }

    [Test]
    public async Task Settle_AfterTheHold_HandsBackWhatCannotHaveDrained()
    {
        var (store, model) = Create(new ModelLimits { Tpd = 86_400 });
        var reservation = (await ReserveAsync(store, model, 100, 900)).Reservation;

        _time.Advance(TimeSpan.FromSeconds(120));
        await store.SettleAsync(new QuotaSettlement(reservation, 1, 100, 0), default);

        Assert.That((await store.ReadAsync([model], default)).Models[0].Dimensions[0].Used, Is.Zero.Within(1e-6), "1000 - 100 drained - 900 back");
    }

    [Test]
    public async Task Settle_WithAnObservation_DoesNotForgetRequestsInFlight()
    {
        var (store, model) = Create(new ModelLimits { Rpd = 1000, Tpm = 8000 });
        var first = (await ReserveAsync(store, model, 100, 900)).Reservation;
        await ReserveAsync(store, model, 100, 2900);

        // Groq's book when the first was admitted: the second had not arrived.
        await store.SettleAsync(new QuotaSettlement(first, 1, 100, 900, new QuotaObservation(new ObservedBucket(1000, 1), new ObservedBucket(8000, 1000))), default);

        var used = (await store.ReadAsync([model], default)).Models[0].Dimensions;
        Assert.That(used[0].Used, Is.EqualTo(2).Within(0.01));
        Assert.That(used[1].Used, Is.EqualTo(4000).Within(1));
    }

    [Test]
    public async Task Settle_WithAnObservationOfOthersInFlight_DoesNotCountThemTwice()
    {
        var (store, model) = Create(new ModelLimits { Rpd = 1000, Tpm = 8000 });
        await ReserveAsync(store, model, 100, 2900);
        var second = (await ReserveAsync(store, model, 100, 900)).Reservation;

        await store.SettleAsync(new QuotaSettlement(second, 1, 100, 900, new QuotaObservation(new ObservedBucket(1000, 2), new ObservedBucket(8000, 4000))), default);

        var used = (await store.ReadAsync([model], default)).Models[0].Dimensions;
        Assert.That(used[0].Used, Is.EqualTo(2).Within(0.01));
        Assert.That(used[1].Used, Is.EqualTo(4000).Within(1));
    }

    [TestCase(1000)]
    [TestCase(4000)]
    public async Task Settle_WhateverMomentTheHeadersShow_TakesOverAnotherConsumersUse(int ownShown)
    {
        var (store, model) = Create(new ModelLimits { Tpm = 8000 });
        var reservation = (await ReserveAsync(store, model, 500, 3500)).Reservation;

        // 2000 of somebody else; ours as reserved (4000, book of the admission) or as used (1000, book of the end).
        await store.SettleAsync(new QuotaSettlement(reservation, 1, 500, 500, new QuotaObservation(Tokens: new ObservedBucket(8000, 2000 + ownShown))), default);

        var used = (await store.ReadAsync([model], default)).Models[0].Dimensions[0].Used;
        Assert.That(used, Is.InRange(ownShown == 4000 ? 3000 : 1000, 3000), "never more than the truth; all of it when the headers show the admission");
    }

    [Test]
    public async Task Settle_OfARefusedRequest_LeavesExactlyGroqsBook()
    {
        var (store, model) = Create(new ModelLimits { Rpm = 30, Tpm = 6000 });
        var reservation = (await ReserveAsync(store, model, 443, 1000)).Reservation;

        await store.SettleAsync(
            new QuotaSettlement(reservation, 0, 0, 0, new QuotaObservation(Refusal: new ObservedRefusal(QuotaDimension.Tpm, 6000, 5034, 1443, TimeSpan.FromSeconds(4.77)))),
            default);

        var request = new QuotaRequest(new[] { new QuotaCandidate(model, 443, 1000) });
        await store.ReserveAsync(request, default);
        Assert.That(request.Denial(0).Used, Is.EqualTo(5034).Within(1e-4));
        Assert.That(request.Denial(0).RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(4.77)).Within(TimeSpan.FromMilliseconds(1)));
    }

    [Test]
    public async Task Limits_ChangedByReload_ApplyToTheSameBooks()
    {
        var (store, model) = Create(new ModelLimits { Rpm = 2 });
        await FillAsync(store, model, 2);

        var raised = model with { Limits = new ModelLimits { Rpm = 3 } };

        Assert.That((await ReserveAsync(store, raised)).Admitted, Is.True);
        Assert.That((await ReserveAsync(store, raised)).Admitted, Is.False);
    }

    [Test]
    public async Task ReserveAndSettle_OverFourCandidates_AllocateNothing()
    {
        var store = new MemoryQuotaStore(TimeProvider.System, Hold);
        var full = new QuotaModel("full", new ModelLimits { Rpd = 1 });
        await ReserveAsync(store, full);
        var scarce = new QuotaModel("scarce", new ModelLimits { Rpd = 1 }, new ModelLimits(), Scarce: true);
        await ReserveAsync(store, scarce);
        var roomy = new QuotaModel("roomy", new ModelLimits { Rpd = 1_000_000, Tpm = 1_000_000_000 });
        var request = new QuotaRequest(new QuotaCandidate[] { new(full, 1, 1), new(scarce, 1, 1), new(roomy, 1, 1), new(full, 1, 1) }, 0.15, 10);
        void Once()
        {
            var decision = store.ReserveAsync(request, default).GetAwaiter().GetResult();
            store.SettleAsync(new QuotaSettlement(decision.Reservation, 1, 1, 1), default).GetAwaiter().GetResult();
        }

        Once();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Once();
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void Reserve_WithACancelledToken_ChargesNothing()
    {
        var (store, model) = Create(new ModelLimits { Rpm = 1 });

        Assert.That(async () => await store.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(model, 1, 1) }), new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => (await ReserveAsync(store, model)).Admitted, Is.True);
    }

    private static async Task<QuotaDecision> ReserveAsync(MemoryQuotaStore store, QuotaModel model, int input = 10, int output = 10) =>
        await store.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(model, input, output) }), default);

    private static async Task<List<QuotaReservation>> FillAsync(MemoryQuotaStore store, QuotaModel model, int requests)
    {
        var open = new List<QuotaReservation>();
        for (var i = 0; i < requests; i++)
        {
            open.Add((await ReserveAsync(store, model)).Reservation);
        }

        return open;
    }

    private (MemoryQuotaStore Store, QuotaModel Model) Create(ModelLimits limits) =>
        (new MemoryQuotaStore(_time, Hold), new QuotaModel("m", limits));
}
