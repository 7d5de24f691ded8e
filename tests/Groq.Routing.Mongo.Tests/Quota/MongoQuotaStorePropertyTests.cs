using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Mongo.Tests.Quota;

/// <summary>Any sequence of steps, by two instances in turns, leaves the same in MongoDB as in memory, at the same times.</summary>
[TestFixture]
public sealed class MongoQuotaStorePropertyTests
{
    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(10);
    private static readonly DateTime Start = new(2026, 11, 25, 9, 0, 0, DateTimeKind.Utc);

    private static readonly QuotaModel[] Models =
    [
        new("rare.one", new ModelLimits { Rpm = 5, Rpd = 300, Tpm = 9000 }, new ModelLimits(), Scarce: true),
        new("plain/two", new ModelLimits { Rpm = 8, Tpm = 5000, Tpd = 40_000, Otpm = 2000 }),
    ];

    private static readonly Gen<(int What, int Who, int Tokens, int Percent, int Milliseconds)> Step =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 1], Gen.Int[1, 1200], Gen.Int[0, 150], Gen.Int[1, 20_000]);

    [Test]
    public void AnySequence_InMongoAndInMemory_IsTheSame()
    {
        var clock = TestDatabase.Server.Clock ?? throw new IgnoreException("The server's clock is not ours to move.");
        try
        {
            Step.Array[10, 60].Sample(steps => RunAsync(steps, clock.Freeze).GetAwaiter().GetResult(), iter: 40, threads: 1);
        }
        finally
        {
            clock.Thaw();
        }
    }

    private static async Task RunAsync((int What, int Who, int Tokens, int Percent, int Milliseconds)[] steps, Action<DateTime> setClock)
    {
        var now = Start;
        setClock(now);
        var time = new FakeTimeProvider(now);
        var database = TestDatabase.Create();
        MongoQuotaStore[] instances = [await Stores.JoinAsync(database, Hold, time), await Stores.JoinAsync(database, Hold, time)];
        var memory = new MemoryQuotaStore(time, Hold);
        var open = new Stack<(QuotaReservation Expected, QuotaReservation Actual)>();
        foreach (var (what, who, tokens, percent, milliseconds) in steps)
        {
            var mongo = instances[who];
            if (what < 5)
            {
                await ReserveAsync(memory, mongo, tokens, percent, open);
            }
            else if (what < 7 && open.TryPop(out var reserved))
            {
                await memory.SettleAsync(Settlement(reserved.Expected, percent), default);
                await mongo.SettleAsync(Settlement(reserved.Actual, percent), default);
            }
            else if (what == 7)
            {
                await memory.ObserveAsync(Models[who], Observation(tokens), default);
                await mongo.ObserveAsync(Models[who], Observation(tokens), default);
            }
            else
            {
                now += TimeSpan.FromMilliseconds(milliseconds);
                time.Advance(TimeSpan.FromMilliseconds(milliseconds));
                setClock(now);
            }
        }

        AssertSame(await instances[0].ReadAsync(Models, default), await memory.ReadAsync(Models, default));
    }

    private static async Task ReserveAsync(MemoryQuotaStore memory, MongoQuotaStore mongo, int tokens, int percent, Stack<(QuotaReservation, QuotaReservation)> open)
    {
        var candidates = Models.Select(m => new QuotaCandidate(m, tokens, tokens / 2, ShareExempt: percent < 10)).ToArray();
        var inMemory = new QuotaRequest(candidates, complexShare: 0.2, complexBurst: 3);
        var inMongo = new QuotaRequest(candidates, complexShare: 0.2, complexBurst: 3);

        var expected = await memory.ReserveAsync(inMemory, default);
        var actual = await mongo.ReserveAsync(inMongo, default);

        Assert.That(actual.Index, Is.EqualTo(expected.Index));
        for (var i = 0; i < candidates.Length; i++)
        {
            Assert.That(inMongo.Denial(i).Reason, Is.EqualTo(inMemory.Denial(i).Reason));
            Assert.That(inMongo.Denial(i).Used, Is.EqualTo(inMemory.Denial(i).Used).Within(1e-3));
            Assert.That(inMongo.TryGetSeen(i, out var seen, out var carried), Is.True);
            Assert.That(seen[QuotaDimension.Tpm], Is.EqualTo(memory.ReadBooks(Models[i]).Used[QuotaDimension.Tpm]).Within(1e-3));
            Assert.That(carried, Is.EqualTo(default(QuotaAmounts)));
        }

        if (expected.Admitted)
        {
            open.Push((expected.Reservation, actual.Reservation));
        }
    }

    private static QuotaSettlement Settlement(QuotaReservation reservation, int percent) => new(
        reservation,
        percent % 7 == 0 ? 0 : 1,
        reservation.InputTokens * percent / 100,
        reservation.OutputTokens * percent / 100,
        percent % 3 == 0 ? Observation(percent * 20) : default);

    private static QuotaObservation Observation(int amount) => new(
        amount % 2 == 0 ? new ObservedBucket(amount % 4 == 0 ? 300 : 600, amount / 10) : null,
        amount % 3 == 0 ? new ObservedBucket(9000, amount * 2) : null,
        amount % 5 == 0 ? new ObservedRefusal(QuotaDimension.Tpd, 50_000, amount * 30, amount, TimeSpan.FromSeconds(1)) : null,
        amount % 11 == 0 ? TimeSpan.FromSeconds(3) : null);

    private static void AssertSame(QuotaSnapshot actual, QuotaSnapshot expected)
    {
        Assert.That(actual.ComplexShareUsed, Is.EqualTo(expected.ComplexShareUsed).Within(1e-3));
        foreach (var (a, e) in actual.Models.Zip(expected.Models))
        {
            Assert.That(a.BackOff, Is.EqualTo(e.BackOff).Within(TimeSpan.FromMilliseconds(1)));
            Assert.That(a.Dimensions.Select(d => (d.Dimension, d.Limit)), Is.EqualTo(e.Dimensions.Select(d => (d.Dimension, d.Limit))));
            Assert.That(a.Dimensions.Select(d => d.Used), Is.EqualTo(e.Dimensions.Select(d => d.Used)).Within(1e-3));
        }
    }
}
