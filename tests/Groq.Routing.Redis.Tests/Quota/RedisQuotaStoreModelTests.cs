using CsCheck;
using Groq.Routing.Redis.Tests.Server;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Redis.Tests.Quota;

/// <summary>Any sequence of operations decides, answers and leaves the same in Redis as in memory, at the same times.</summary>
[TestFixture]
public sealed class RedisQuotaStoreModelTests
{
    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(10);

    private static readonly QuotaModel[] Models =
    [
        new("scarce", new ModelLimits { Rpm = 6, Rpd = 400, Tpm = 8000, Tpd = 60_000 }, new ModelLimits(), Scarce: true),
        new("workhorse", new ModelLimits { Rpm = 10, Tpm = 6000, Itpm = 5000, Otpm = 2500 }),
        new("fixed", new ModelLimits { Rpm = 3, Rpd = 30, Tpd = 9000 }, new ModelLimits { Rpm = 3, Tpm = 20_000 }, Scarce: false),
    ];

    private static readonly Gen<Step> Steps = Gen.Select(
        Gen.Int[0, 11], Gen.Int[0, 2], Gen.Int[1, 7], Gen.Int[0, 1500], Gen.Int[0, 1200], Gen.Double[0, 1.5], Gen.Int[1, 25_000], Gen.Int[0, 40],
        (kind, model, mask, input, output, truth, milliseconds, said) => new Step(kind, model, mask, input, output, truth, milliseconds, said));

    [Test]
    public void AnySequence_InRedisAndInMemory_IsTheSame() =>
        Steps.Array[20, 120].Sample(steps => RunAsync(steps).GetAwaiter().GetResult(), iter: 120, threads: 1);

    [Test]
    [Explicit]
    [Category("Soak")]
    public void VeryManySequences_InRedisAndInMemory_AreTheSame() =>
        Steps.Array[20, 300].Sample(steps => RunAsync(steps).GetAwaiter().GetResult(), iter: 5_000, threads: 1);

    private static async Task RunAsync(Step[] steps)
    {
        var (clock, connection) = await TestServers.ClockedAsync();

        // Both count their hold periods from the same moment.
        clock.Set(DateTimeOffset.FromUnixTimeSeconds((long)(Math.Floor(clock.Now.ToUnixTimeSeconds() / Hold.TotalSeconds) + 1) * (long)Hold.TotalSeconds));
        var time = new FakeTimeProvider(clock.Now);
        var memory = new MemoryQuotaStore(time, Hold);
        var redis = await Stores.JoinedAsync(connection, TestServers.NewPrefix(), Hold);
        var open = new List<(QuotaReservation Memory, QuotaReservation Redis)>();

        // Steps are whole milliseconds: half of one keeps them off the seam of two periods, where a microsecond that a clock drops decides.
        time.Advance(TimeSpan.FromMilliseconds(0.5));
        clock.Advance(TimeSpan.FromMilliseconds(0.5));
        foreach (var step in steps)
        {
            switch (step.Kind)
            {
                case <= 5:
                    if (await ReserveAsync(memory, redis, step) is { } reserved)
                    {
                        open.Add(reserved);
                    }

                    break;
                case <= 7 when open.Count > 0:
                    var (inMemory, inRedis) = open[step.Model % open.Count];
                    open.RemoveAt(step.Model % open.Count);
                    await memory.SettleAsync(step.Settle(inMemory), default);
                    await redis.SettleAsync(step.Settle(inRedis), default);
                    break;
                case 8:
                    await memory.ObserveAsync(Models[step.Model], step.Observation, default);
                    await redis.ObserveAsync(Models[step.Model], step.Observation, default);
                    break;
                default:
                    time.Advance(TimeSpan.FromMilliseconds(step.Milliseconds));
                    clock.Advance(TimeSpan.FromMilliseconds(step.Milliseconds));
                    break;
            }

            await CompareAsync(memory, redis);
        }
    }

    private static async Task<(QuotaReservation, QuotaReservation)?> ReserveAsync(MemoryQuotaStore memory, RedisQuotaStore redis, Step step)
    {
        var candidates = Enumerable.Range(0, Models.Length)
            .Where(i => (step.Mask >> i & 1) == 1)
            .Select(i => new QuotaCandidate(Models[i], step.Input, step.Output, ShareExempt: step.Said % 5 == 0))
            .ToArray();
        double? share = step.Said % 4 == 0 ? null : 0.25;
        var asked = new QuotaRequest(candidates, share, complexBurst: 5);
        var askedRedis = new QuotaRequest(candidates, share, complexBurst: 5);

        var expected = await memory.ReserveAsync(asked, default);
        var actual = await redis.ReserveAsync(askedRedis, default);

        Assert.That(actual.Index, Is.EqualTo(expected.Index));
        for (var i = 0; i < candidates.Length; i++)
        {
            var (e, a) = (asked.Denial(i), askedRedis.Denial(i));
            Assert.That((a.Reason, a.Dimension, a.Requested), Is.EqualTo((e.Reason, e.Dimension, e.Requested)));
            AssertNear(a.Used, e.Used);
            AssertNear(a.Limit, e.Limit);
            AssertNear(a.RetryAfter?.TotalSeconds ?? -1, e.RetryAfter?.TotalSeconds ?? -1);
        }

        if (!expected.Admitted)
        {
            return null;
        }

        Assert.That(actual.Reservation.OnShare, Is.EqualTo(expected.Reservation.OnShare));
        AssertNear(actual.Reservation.Requests, expected.Reservation.Requests);
        AssertNear(actual.Reservation.Tokens, expected.Reservation.Tokens);
        Assert.That(askedRedis.TryGetSeen(actual.Index, out var used, out _), Is.True);
        AssertNear(used[QuotaDimension.Tpd], memory.ReadBooks(candidates[actual.Index].Model).Used[QuotaDimension.Tpd]);
        return (expected.Reservation, actual.Reservation);
    }

    private static async Task CompareAsync(MemoryQuotaStore memory, RedisQuotaStore redis)
    {
        var expected = await memory.ReadAsync(Models, default);
        var actual = await redis.ReadAsync(Models, default);
        AssertNear(actual.ComplexShareUsed, expected.ComplexShareUsed);
        foreach (var (e, a) in expected.Models.Zip(actual.Models))
        {
            Assert.That(a.Dimensions.Select(d => (d.Dimension, d.Limit)), Is.EqualTo(e.Dimensions.Select(d => (d.Dimension, d.Limit))));
            AssertNear(a.BackOff.TotalSeconds, e.BackOff.TotalSeconds);
            foreach (var (ed, ad) in e.Dimensions.Zip(a.Dimensions))
            {
                AssertNear(ad.Used, ed.Used);
                AssertNear(ad.DrainTime.TotalSeconds, ed.DrainTime.TotalSeconds);
            }
        }
    }

    private static void AssertNear(QuotaLevel actual, QuotaLevel expected)
    {
        AssertNear(actual.Used, expected.Used);
        AssertNear(actual.InFlight, expected.InFlight);
        AssertNear(actual.Limit, expected.Limit);
        AssertNear(actual.Settled, expected.Settled);
    }

    private static void AssertNear(double actual, double expected)
    {
        if (!double.IsInfinity(expected) || actual != expected)
        {
            Assert.That(actual, Is.EqualTo(expected).Within(1e-3));
        }
    }

    /// <summary>One operation; which of the numbers it uses depends on what it is.</summary>
    private sealed record Step(int Kind, int Model, int Mask, int Input, int Output, double Truth, int Milliseconds, int Said)
    {
        public QuotaObservation Observation => new(
            Said % 3 == 0 ? new ObservedBucket(Said % 2 == 0 ? 400 : 800, Input / 10) : null,
            Said % 4 == 0 ? new ObservedBucket(Said % 8 == 0 ? 8000 : 12_000, Output * 4) : null,
            Said % 7 == 0 ? new ObservedRefusal((QuotaDimension)(Said % 6), 5000, Said % 2 == 0 ? Input * 3 : null, Output, Said % 3 == 0 ? TimeSpan.FromSeconds(Truth * 9) : null) : null,
            Said % 11 == 0 ? TimeSpan.FromMilliseconds(Milliseconds) : null);

        public QuotaSettlement Settle(QuotaReservation reservation) => new(
            reservation,
            Said % 5 == 0 ? 0 : 1,
            Said % 5 == 0 ? 0 : (int)(reservation.InputTokens * Truth),
            Said % 5 == 0 ? 0 : (int)(reservation.OutputTokens * Truth),
            Observation,
            Said % 9 == 0 ? (int)(reservation.InputTokens * Truth / 2) : 0);
    }
}
