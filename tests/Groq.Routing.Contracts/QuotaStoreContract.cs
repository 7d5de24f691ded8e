namespace Groq.Routing.Contracts;

/// <summary>What every <see cref="IQuotaStore"/> must do. A provider inherits it and says how to make a store and let time pass.</summary>
/// <remarks>A reservation of the store under test drains from the moment it is made (no hold), so that the plain bucket rule shows.</remarks>
public abstract class QuotaStoreContract
{
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(1);

    /// <summary>A store on books of its own, in which reservations drain at once.</summary>
    protected abstract Task<IQuotaStore> CreateStoreAsync();

    /// <summary>Lets at least that time pass on the store's clock, and less than a second more.</summary>
    protected abstract Task PassAsync(TimeSpan time);

    [Test]
    public async Task Reserve_OnEmptyBooks_AdmitsUpToTheLimitAndNoFurther()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Rpm = 3 });

        for (var i = 0; i < 3; i++)
        {
            Assert.That((await ReserveAsync(store, model)).Admitted, Is.True);
        }

        Assert.That((await ReserveAsync(store, model)).Admitted, Is.False);
    }

    [Test]
    public async Task Reserve_WhenFull_SaysWhichLimitAndWhenItHasRoom()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Rpm = 30, Tpm = 6000 });
        await ReserveAsync(store, model, 5000, 34);
        var request = new QuotaRequest(new[] { new QuotaCandidate(model, 1000, 443) });

        var decision = await store.ReserveAsync(request, default);

        var denial = request.Denial(0);
        Assert.Multiple(() =>
        {
            Assert.That(decision.Admitted, Is.False);
            Assert.That(denial.Reason, Is.EqualTo(QuotaDenialReason.LimitReached));
            Assert.That(denial.Dimension, Is.EqualTo(QuotaDimension.Tpm));
            Assert.That(denial.Limit, Is.EqualTo(6000));
            Assert.That(denial.Requested, Is.EqualTo(1443));
            Assert.That(denial.Used, Is.EqualTo(5034).Within(100 * Slack.TotalSeconds));
            Assert.That(denial.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(4.77)).Within(Slack));
        });
    }

    [Test]
    public async Task Reserve_AfterTheWaitItNamed_Admits()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Rpm = 60 });
        await FillAsync(store, model, 60);
        var request = new QuotaRequest(new[] { new QuotaCandidate(model, 1, 1) });
        await store.ReserveAsync(request, default);
        var wait = request.Denial(0).RetryAfter!.Value;

        await PassAsync(wait);

        Assert.That((await store.ReserveAsync(request, default)).Admitted, Is.True);
        Assert.That(request.Denial(0).Reason, Is.EqualTo(QuotaDenialReason.None), "an earlier denial is forgotten");
    }

    [Test]
    public async Task Reserve_OverTime_DripsRatherThanResets()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Rpm = 30 });
        await FillAsync(store, model, 30);

        await PassAsync(TimeSpan.FromSeconds(2));

        Assert.That((await ReserveAsync(store, model)).Admitted, Is.True);
        Assert.That((await ReserveAsync(store, model)).Admitted, Is.False);
    }

    [TestCase(QuotaDimension.Rpm)]
    [TestCase(QuotaDimension.Rpd)]
    [TestCase(QuotaDimension.Tpm)]
    [TestCase(QuotaDimension.Tpd)]
    [TestCase(QuotaDimension.Itpm)]
    [TestCase(QuotaDimension.Otpm)]
    public async Task Reserve_WithOneDimensionFull_ChangesNoOther(QuotaDimension full)
    {
        var store = await CreateStoreAsync();
        var limits = new ModelLimits { Rpm = 100, Rpd = 100, Tpm = 100_000, Tpd = 100_000, Itpm = 100_000, Otpm = 100_000 };
        var tight = full switch
        {
            QuotaDimension.Rpm => limits with { Rpm = 1 },
            QuotaDimension.Rpd => limits with { Rpd = 1 },
            QuotaDimension.Tpm => limits with { Tpm = 30 },
            QuotaDimension.Tpd => limits with { Tpd = 30 },
            QuotaDimension.Itpm => limits with { Itpm = 10 },
            _ => limits with { Otpm = 20 },
        };
        var model = new QuotaModel("m", tight);
        await ReserveAsync(store, model, 10, 20);
        var before = await ReadAsync(store, model);

        var request = new QuotaRequest(new[] { new QuotaCandidate(model, 10, 20) });
        var decision = await store.ReserveAsync(request, default);

        var after = await ReadAsync(store, model);
        Assert.Multiple(() =>
        {
            Assert.That(decision.Admitted, Is.False);
            Assert.That(request.Denial(0).Dimension, Is.EqualTo(full));
            foreach (var (was, now) in before.Dimensions.Zip(after.Dimensions))
            {
                Assert.That(now.Used, Is.LessThanOrEqualTo(was.Used), $"{was.Dimension}");
            }
        });
    }

    [Test]
    public async Task Reserve_LargerThanALimit_IsTooLargeAndNotMadeToWait()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Rpm = 30, Tpm = 6000 });
        var request = new QuotaRequest(new[] { new QuotaCandidate(model, 12_000, 328) });

        await store.ReserveAsync(request, default);

        Assert.That(request.Denial(0), Is.EqualTo(new QuotaDenial(QuotaDenialReason.TooLarge, QuotaDimension.Tpm, 0, 6000, 12_328, null)));
    }

    [Test]
    public async Task Reserve_OverCandidates_ChargesTheFirstThatFitsAndOnlyThat()
    {
        var store = await CreateStoreAsync();
        var full = new QuotaModel("full", new ModelLimits { Rpm = 1 });
        var small = new QuotaModel("small", new ModelLimits { Tpm = 10 });
        var roomy = new QuotaModel("roomy", new ModelLimits { Rpm = 10 });
        var spare = new QuotaModel("spare", new ModelLimits { Rpm = 10 });
        await ReserveAsync(store, full);
        var request = new QuotaRequest(new QuotaCandidate[] { new(full, 10, 10), new(small, 10, 10), new(roomy, 10, 10), new(spare, 10, 10) });

        var decision = await store.ReserveAsync(request, default);

        var spareUsed = (await ReadAsync(store, spare)).Dimensions[0].Used;
        Assert.Multiple(() =>
        {
            Assert.That(decision.Index, Is.EqualTo(2));
            Assert.That(decision.Reservation.Model, Is.SameAs(roomy));
            Assert.That(request.Denial(0).Reason, Is.EqualTo(QuotaDenialReason.LimitReached));
            Assert.That(request.Denial(1).Reason, Is.EqualTo(QuotaDenialReason.TooLarge));
            Assert.That(request.Denial(2).Reason, Is.EqualTo(QuotaDenialReason.None));
            Assert.That(spareUsed, Is.Zero);
        });
    }

    [Test]
    public async Task Reserve_From64CallersAtOnce_AdmitsExactlyTheLimit()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Rpd = 500, Tpd = 1_000_000_000 });

        var admitted = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            var mine = 0;
            for (var i = 0; i < 20; i++)
            {
                mine += (await ReserveAsync(store, model)).Admitted ? 1 : 0;
            }

            return mine;
        })));

        Assert.That(admitted.Sum(), Is.EqualTo(500));
    }

    [Test]
    public async Task Reserve_From64CallersOverTwoCandidates_AdmitsExactlyTheSumOfBothLimits()
    {
        var store = await CreateStoreAsync();
        var first = new QuotaModel("first", new ModelLimits { Rpd = 100 });
        var second = new QuotaModel("second", new ModelLimits { Tpd = 3000 });

        var admitted = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            var request = new QuotaRequest(new QuotaCandidate[] { new(first, 10, 20), new(second, 10, 20) });
            var mine = new int[2];
            for (var i = 0; i < 10; i++)
            {
                var decision = await store.ReserveAsync(request, default);
                if (decision.Admitted)
                {
                    mine[decision.Index]++;
                }
            }

            return mine;
        })));

        Assert.That(admitted.Sum(a => a[0]), Is.EqualTo(100));
        Assert.That(admitted.Sum(a => a[1]), Is.EqualTo(100));
    }

    [Test]
    public async Task Settle_WithLessThanReserved_HandsBackTheRest()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Tpd = 10_000 });
        var reservation = (await ReserveAsync(store, model, 1000, 4000)).Reservation;

        await store.SettleAsync(new QuotaSettlement(reservation, 1, 900, 100), default);

        Assert.That(await UsedAsync(store, model, QuotaDimension.Tpd), Is.EqualTo(1000).Within(1));
    }

    [Test]
    public async Task Settle_WithMoreThanReserved_KeepsTheDebt()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Tpd = 5000 });
        var reservation = (await ReserveAsync(store, model, 1000, 4000)).Reservation;

        await store.SettleAsync(new QuotaSettlement(reservation, 1, 2500, 4000), default);

        Assert.That(await UsedAsync(store, model, QuotaDimension.Tpd), Is.EqualTo(6500).Within(1));
        Assert.That((await ReserveAsync(store, model, 1, 0)).Admitted, Is.False);
    }

    [Test]
    public async Task Settle_OfARequestThatNeverReachedGroq_HandsBackEverything()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Rpd = 10, Tpd = 10_000 });
        var reservation = (await ReserveAsync(store, model, 1000, 1000)).Reservation;

        await store.SettleAsync(new QuotaSettlement(reservation, 0, 0, 0), default);

        Assert.That(await UsedAsync(store, model, QuotaDimension.Rpd), Is.EqualTo(0).Within(0.01));
        Assert.That(await UsedAsync(store, model, QuotaDimension.Tpd), Is.EqualTo(0).Within(1));
    }

    [Test]
    public async Task Settle_AfterTheReservationHasDrained_RefundsNothingOfWhatCameLater()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Tpm = 60_000 });
        var early = (await ReserveAsync(store, model, 500, 500)).Reservation;
        await PassAsync(TimeSpan.FromSeconds(1.5));
        await ReserveAsync(store, model, 30_000, 20_000);

        await store.SettleAsync(new QuotaSettlement(early, 1, 0, 0), default);

        Assert.That(await UsedAsync(store, model, QuotaDimension.Tpm), Is.EqualTo(50_000).Within(1000 * Slack.TotalSeconds));
    }

    [Test]
    public async Task Observe_OfAHigherPlan_RaisesTheLimit()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Rpd = 1000, Tpm = 8000 });

        await store.ObserveAsync(model, new QuotaObservation(new ObservedBucket(500_000, 1), new ObservedBucket(300_000, 435)), default);

        var read = await ReadAsync(store, model);
        Assert.That(read.Dimensions.Single(d => d.Dimension == QuotaDimension.Rpd).Limit, Is.EqualTo(500_000));
        Assert.That(read.Dimensions.Single(d => d.Dimension == QuotaDimension.Tpm).Limit, Is.EqualTo(300_000));
        Assert.That((await ReserveAsync(store, model, 100_000, 0)).Admitted, Is.True);
    }

    [Test]
    public async Task Observe_OfAHigherPlan_RaisesWhatHasNoHeaderInProportion()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Rpm = 30, Tpm = 8000, Tpd = 200_000 });

        await store.ObserveAsync(model, new QuotaObservation(Tokens: new ObservedBucket(80_000, 0)), default);

        var read = await ReadAsync(store, model);
        Assert.That(read.Dimensions.Select(d => (d.Dimension, d.Limit)), Is.EqualTo(new[]
        {
            (QuotaDimension.Rpm, 300.0), (QuotaDimension.Tpm, 80_000.0), (QuotaDimension.Tpd, 2_000_000.0),
        }));
    }

    [Test]
    public async Task Observe_OfARefusalThatMakesNoSense_IsNotBelieved()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Tpd = 200_000 });

        await store.ObserveAsync(model, new QuotaObservation(Refusal: new ObservedRefusal(QuotaDimension.Tpd, 200_000, 9_000_000_000_000_000_000, 1, null)), default);

        Assert.That((await ReserveAsync(store, model)).Admitted, Is.True);
    }

    [Test]
    public async Task ComplexShare_OfAReservationThatNeverCounted_IsNotHandedBack()
    {
        var store = await CreateStoreAsync();
        var (scarce, workhorse) = ScarceAndWorkhorse();
        await ReserveComplexAsync(store, scarce, workhorse);
        var uncounted = (await ReserveAsync(store, scarce)).Reservation;

        await store.SettleAsync(new QuotaSettlement(uncounted, 0, 0, 0), default);

        Assert.That((await store.ReadAsync([scarce], default)).ComplexShareUsed, Is.EqualTo(1).Within(0.01));
    }

    [Test]
    public async Task Observe_AgainstACeiling_LowersAndNeverRaises()
    {
        var store = await CreateStoreAsync();
        var limits = new ModelLimits { Rpd = 100 };
        var model = new QuotaModel("m", limits, limits, Scarce: false);

        await store.ObserveAsync(model, new QuotaObservation(new ObservedBucket(1000, 0)), default);
        var raised = (await ReadAsync(store, model)).Dimensions[0].Limit;
        await store.ObserveAsync(model, new QuotaObservation(new ObservedBucket(50, 0)), default);
        var lowered = (await ReadAsync(store, model)).Dimensions[0].Limit;

        Assert.That(raised, Is.EqualTo(100));
        Assert.That(lowered, Is.EqualTo(50));
    }

    [Test]
    public async Task Observe_OfMoreUseThanOurs_TakesItOver()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Rpd = 1000, Tpm = 8000 });

        await store.ObserveAsync(model, new QuotaObservation(new ObservedBucket(1000, 400)), default);

        Assert.That(await UsedAsync(store, model, QuotaDimension.Rpd), Is.EqualTo(400).Within(0.1));
    }

    [Test]
    public async Task Observe_OfLessUseThanOurs_TakesItOver()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Tpd = 100_000, Rpd = 1000 });
        await FillAsync(store, model, 20);

        await store.ObserveAsync(model, new QuotaObservation(new ObservedBucket(1000, 5)), default);

        Assert.That(await UsedAsync(store, model, QuotaDimension.Rpd), Is.EqualTo(5).Within(0.1));
    }

    [Test]
    public async Task Observe_OfARefusal_SetsThatBucketAndItsLimit()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Tpd = 200_000, Rpd = 1000 });

        await store.ObserveAsync(model, new QuotaObservation(Refusal: new ObservedRefusal(QuotaDimension.Tpd, 500_000, 499_483, 3865, TimeSpan.FromSeconds(578.5344))), default);

        var request = new QuotaRequest(new[] { new QuotaCandidate(model, 3865, 0) });
        await store.ReserveAsync(request, default);
        Assert.Multiple(() =>
        {
            Assert.That(request.Denial(0).Dimension, Is.EqualTo(QuotaDimension.Tpd));
            Assert.That(request.Denial(0).Limit, Is.EqualTo(500_000));
            Assert.That(request.Denial(0).Used, Is.EqualTo(499_483).Within(6 * Slack.TotalSeconds));
            Assert.That(request.Denial(0).RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(578.5344)).Within(Slack));
        });
    }

    [Test]
    public async Task Observe_OfALimitWeDidNotKnow_AddsIt()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Rpm = 30 });

        await store.ObserveAsync(model, new QuotaObservation(Refusal: new ObservedRefusal(QuotaDimension.Otpm, 1000, null, 2512, null)), default);

        var request = new QuotaRequest(new[] { new QuotaCandidate(model, 10, 2512) });
        await store.ReserveAsync(request, default);
        Assert.That(request.Denial(0).Reason, Is.EqualTo(QuotaDenialReason.TooLarge));
        Assert.That(request.Denial(0).Dimension, Is.EqualTo(QuotaDimension.Otpm));
    }

    [Test]
    public async Task Observe_OfABackOff_LeavesTheModelAloneForThatLong()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Rpm = 30 });
        await store.ObserveAsync(model, new QuotaObservation(BackOff: TimeSpan.FromSeconds(2)), default);
        var request = new QuotaRequest(new[] { new QuotaCandidate(model, 1, 1) });

        await store.ReserveAsync(request, default);
        var denial = request.Denial(0);
        await PassAsync(TimeSpan.FromSeconds(2));
        var later = await store.ReserveAsync(request, default);

        Assert.That(denial.Reason, Is.EqualTo(QuotaDenialReason.BackingOff));
        Assert.That(denial.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(2)).Within(Slack));
        Assert.That(later.Admitted, Is.True);
    }

    [Test]
    public async Task SettleWithObservation_OfAnotherConsumer_TakesItsUseOver()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Rpd = 1000 });
        var reservation = (await ReserveAsync(store, model)).Reservation;

        await store.SettleAsync(new QuotaSettlement(reservation, 1, 10, 10, new QuotaObservation(new ObservedBucket(1000, 301))), default);

        Assert.That(await UsedAsync(store, model, QuotaDimension.Rpd), Is.EqualTo(301).Within(0.1));
    }

    [Test]
    public async Task SettleWithObservation_OfTheAdmissionBook_DoesNotUndoTheRefund()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Rpd = 100_000, Tpm = 8000 });
        var reservation = (await ReserveAsync(store, model, 100, 4000)).Reservation;

        await store.SettleAsync(
            new QuotaSettlement(reservation, 1, 100, 50, new QuotaObservation(Tokens: new ObservedBucket(8000, 4100))), default);

        Assert.That(await UsedAsync(store, model, QuotaDimension.Tpm), Is.LessThanOrEqualTo(151));
    }

    [Test]
    public async Task ComplexShare_WithinTheBurst_NeverShows()
    {
        var store = await CreateStoreAsync();
        var (scarce, workhorse) = ScarceAndWorkhorse();

        for (var i = 0; i < 10; i++)
        {
            Assert.That(await ReserveComplexAsync(store, scarce, workhorse), Is.Zero);
        }
    }

    [Test]
    public async Task ComplexShare_BeyondTheBurst_KeepsTheScarceModelToItsShare()
    {
        var store = await CreateStoreAsync();
        var (scarce, workhorse) = ScarceAndWorkhorse();

        var onScarce = 0;
        for (var i = 0; i < 1000; i++)
        {
            onScarce += await ReserveComplexAsync(store, scarce, workhorse) == 0 ? 1 : 0;
        }

        Assert.That(onScarce, Is.EqualTo(10 + 150).Within(3), "burst of 10, then 15 of each 100");
    }

    [Test]
    public async Task ComplexShare_WhenNothingElseHasRoom_Yields()
    {
        var store = await CreateStoreAsync();
        var scarce = new QuotaModel("scarce", new ModelLimits { Rpd = 100_000 }, new ModelLimits(), Scarce: true);
        var workhorse = new QuotaModel("workhorse", new ModelLimits { Rpd = 5 });

        var choices = new List<int>();
        for (var i = 0; i < 20; i++)
        {
            choices.Add(await ReserveComplexAsync(store, scarce, workhorse));
        }

        Assert.That(choices.Take(10), Is.All.Zero);
        Assert.That(choices.Skip(10).Take(5), Has.Some.EqualTo(1));
        Assert.That(choices, Has.None.EqualTo(-1));
    }

    [Test]
    public async Task ComplexShare_ForAnExemptCandidate_CountsButDoesNotHoldBack()
    {
        var store = await CreateStoreAsync();
        var (scarce, _) = ScarceAndWorkhorse();
        var request = new QuotaRequest(new[] { new QuotaCandidate(scarce, 10, 10, ShareExempt: true) }, 0.15, 10);
        for (var i = 0; i < 30; i++)
        {
            Assert.That((await store.ReserveAsync(request, default)).Admitted, Is.True);
        }

        var snapshot = await store.ReadAsync([scarce], default);

        Assert.That(snapshot.ComplexShareUsed, Is.GreaterThan(20));
    }

    [Test]
    public async Task Read_OfUnknownModels_ShowsEmptyBooksInTheOrderAsked()
    {
        var store = await CreateStoreAsync();
        var b = new QuotaModel("b", new ModelLimits { Rpm = 30, Tpd = 500_000 });
        var a = new QuotaModel("a", new ModelLimits { Rpm = 10 });

        var snapshot = await store.ReadAsync([b, a], default);

        Assert.Multiple(() =>
        {
            Assert.That(snapshot.Models.Select(m => m.Model), Is.EqualTo(new[] { "b", "a" }));
            Assert.That(snapshot.Models[0].Dimensions, Is.EqualTo(new DimensionQuota[]
            {
                new(QuotaDimension.Rpm, 0, 30, TimeSpan.Zero),
                new(QuotaDimension.Tpd, 0, 500_000, TimeSpan.Zero),
            }));
            Assert.That(snapshot.ComplexShareUsed, Is.Zero);
        });
    }

    [Test]
    public async Task Read_OfAUsedModel_SaysWhenItHasDrained()
    {
        var store = await CreateStoreAsync();
        var model = new QuotaModel("m", new ModelLimits { Rpm = 30 });
        await FillAsync(store, model, 15);

        var dimension = (await ReadAsync(store, model)).Dimensions[0];

        Assert.Multiple(() =>
        {
            Assert.That(dimension.Used, Is.EqualTo(15).Within(0.5 * Slack.TotalSeconds));
            Assert.That(dimension.Utilization, Is.EqualTo(0.5).Within(0.02 * Slack.TotalSeconds));
            Assert.That(dimension.DrainTime, Is.EqualTo(TimeSpan.FromSeconds(30)).Within(Slack));
        });
    }

    /// <summary>Reserves on one model.</summary>
    protected static async Task<QuotaDecision> ReserveAsync(IQuotaStore store, QuotaModel model, int input = 10, int output = 10) =>
        await store.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(model, input, output) }), default);

    /// <summary>Reads the books of one model.</summary>
    protected static async Task<ModelQuota> ReadAsync(IQuotaStore store, QuotaModel model) =>
        (await store.ReadAsync([model], default)).Models[0];

    /// <summary>Reads what is used of one dimension.</summary>
    protected static async Task<double> UsedAsync(IQuotaStore store, QuotaModel model, QuotaDimension dimension) =>
        (await ReadAsync(store, model)).Dimensions.Single(d => d.Dimension == dimension).Used;

    private static async Task FillAsync(IQuotaStore store, QuotaModel model, int requests)
    {
        for (var i = 0; i < requests; i++)
        {
            await ReserveAsync(store, model);
        }
    }

    private static async Task<int> ReserveComplexAsync(IQuotaStore store, QuotaModel scarce, QuotaModel workhorse)
    {
        var request = new QuotaRequest(new QuotaCandidate[] { new(scarce, 10, 10), new(workhorse, 10, 10) }, complexShare: 0.15, complexBurst: 10);
        return (await store.ReserveAsync(request, default)).Index;
    }

    private static (QuotaModel Scarce, QuotaModel Workhorse) ScarceAndWorkhorse() =>
        (new("scarce", new ModelLimits { Rpd = 100_000 }, new ModelLimits(), Scarce: true), new("workhorse", new ModelLimits { Rpd = 100_000 }));
}
