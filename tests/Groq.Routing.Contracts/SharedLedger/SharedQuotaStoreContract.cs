using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Contracts;

/// <summary>Any sequence of handovers, mirrors, losses and requests of several instances leaves the same as in the plainest shared ledger.</summary>
public abstract class SharedQuotaStoreContract
{
    private static readonly QuotaModel[] Models =
    [
        new("one", new ModelLimits { Rpm = 30, Rpd = 1000, Tpm = 8000, Tpd = 200_000 }),
        new("two", new ModelLimits { Rpd = 400, Tpd = 50_000 }),
    ];

    // What happens, which instance, which model, mirror or not, known books or not, amounts, how long.
    private static readonly Gen<(int Kind, int Who, int Model, int Flags, int Amount, int Milliseconds)> Step =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 2], Gen.Int[0, 1], Gen.Int[0, 15], Gen.Int[0, 900], Gen.Int[1, 7000]);

    /// <summary>How many sequences to try.</summary>
    protected abstract int Sequences { get; }

    /// <summary>A ledger without books, on a clock that stands still at a full ten of seconds: hold periods begin there.</summary>
    protected abstract Task<SharedLedger> CreateLedgerAsync();

    [Test]
    public void AnySequence_HereAndInThePlainestLedger_LeavesTheSame() =>
        Step.Array[10, 80].Sample(steps => RunAsync(steps).GetAwaiter().GetResult(), iter: Sequences, threads: 1);

    [TestCase(-1, 2)]
    [TestCase(0, 1)]
    public async Task SyncAsync_InstanceSilentForAsLongAsOneIsAlive_IsCountedUntilThen(int milliseconds, int expected)
    {
        var ledger = await CreateLedgerAsync();
        var time = new FakeTimeProvider(ledger.Start);
        var store = ledger.Connect(time);
        await store.SyncAsync(new QuotaHandover("silent", 0, 1, Mirror: false, [], 0, []), default);

        var silence = QuotaHandover.Alive + TimeSpan.FromMilliseconds(milliseconds);
        time.Advance(silence);
        ledger.Advance(silence);
        var answer = await store.SyncAsync(new QuotaHandover("speaks", 0, 1, Mirror: false, [], 0, []), default);

        Assert.That((answer.Instances, answer.Served), Is.EqualTo((expected, expected)));
    }

    private async Task RunAsync((int Kind, int Who, int Model, int Flags, int Amount, int Milliseconds)[] steps)
    {
        var ledger = await CreateLedgerAsync();
        var time = new FakeTimeProvider(ledger.Start);
        var server = new FakeLedgerServer("fake", time);
        var instances = Enumerable.Range(0, 3).Select(i => new Pair(i, server.Connect(), ledger.Connect(time))).ToArray();
        foreach (var (kind, who, model, flags, amount, milliseconds) in steps)
        {
            var instance = instances[who];
            switch (kind)
            {
                case <= 2:
                    await instance.SyncAsync(Models, model, flags, amount);
                    break;
                case <= 6:
                    await instance.ReserveAsync(Models[model], amount);
                    break;
                case 7:
                    await instance.SettleAsync(amount);
                    break;
                case 8 when flags < 4:
                    // Books in memory count their hold periods from when they begin, others from full tens of seconds.
                    Pass(TimeSpan.FromSeconds(10) - TimeSpan.FromTicks(time.GetUtcNow().UtcTicks % TimeSpan.FromSeconds(10).Ticks));
                    server.Lose();
                    await ledger.LoseAsync();
                    break;
                default:
                    Pass(TimeSpan.FromMilliseconds(milliseconds));
                    break;
            }
        }

        void Pass(TimeSpan duration)
        {
            time.Advance(duration);
            ledger.Advance(duration);
        }
    }

    /// <summary>A ledger under test.</summary>
    /// <param name="Start">What its clock shows.</param>
    /// <param name="Connect">Connects one more instance, which goes by that clock too; holds last for 10 seconds.</param>
    /// <param name="Advance">Moves its clock on.</param>
    /// <param name="LoseAsync">Makes it forget everything.</param>
    protected sealed record SharedLedger(DateTimeOffset Start, Func<TimeProvider, ISharedQuotaStore> Connect, Action<TimeSpan> Advance, Func<Task> LoseAsync);

    /// <summary>One instance, with a connection to either ledger.</summary>
    private sealed class Pair(int number, ISharedQuotaStore fake, ISharedQuotaStore tested)
    {
        private const string Lost = "lost";

        private readonly Queue<(QuotaReservation Fake, QuotaReservation Tested)> _open = [];
        private long _fakeBooks;
        private long _testedBooks;
        private long _sequence;

        public async Task SyncAsync(QuotaModel[] models, int model, int flags, int amount)
        {
            var known = default(QuotaAmounts);
            known[QuotaDimension.Rpd] = amount / 10;
            known[QuotaDimension.Tpd] = amount * 3;
            var seen = default(QuotaAmounts);
            seen[QuotaDimension.Rpd] = flags;
            seen[QuotaDimension.Tpd] = amount;
            var own = default(QuotaAmounts);
            own[QuotaDimension.Rpd] = flags % 3;
            own[QuotaDimension.Tpm] = amount % 7;
            ModelHandover[] brought = [.. models.Skip(model).Select(m => new ModelHandover(m, seen, known, own, default, TimeSpan.Zero))];

            // Sometimes the delivery before is repeated.
            _sequence += flags % 4 == 0 ? 0 : 1;
            QuotaHandover Of(long books) =>
                new($"instance-{number}", flags % 5 == 0 ? 0 : books, _sequence, Mirror: flags % 2 == 0, brought, 0, []);

            var expected = await fake.SyncAsync(Of(_fakeBooks), default);
            var actual = await tested.SyncAsync(Of(_testedBooks), default);

            (_fakeBooks, _testedBooks) = (expected.Books, actual.Books);
            Assert.That((actual.Instances, actual.Served), Is.EqualTo((expected.Instances, expected.Served)));
            foreach (var (e, a) in expected.Models.Zip(actual.Models))
            {
                foreach (var dimension in Enum.GetValues<QuotaDimension>())
                {
                    Assert.That(a.Used[dimension], Is.EqualTo(e.Used[dimension]).Within(1e-3), $"used of {dimension}");
                    Assert.That(a.Carried[dimension], Is.EqualTo(e.Carried[dimension]).Within(1e-3), $"carried of {dimension}");
                }
            }
        }

        public async Task ReserveAsync(QuotaModel model, int amount)
        {
            QuotaCandidate[] candidates = [new(model, amount, 10)];
            var (inFake, inTested) = (new QuotaRequest(candidates), new QuotaRequest(candidates));
            var (expected, ofFake) = await TryAsync(fake, inFake);
            var (actual, ofTested) = await TryAsync(tested, inTested);
            Assert.That(actual, Is.EqualTo(expected));
            if (expected == Lost)
            {
                return;
            }

            Assert.That(inTested.TryGetSeen(0, out var used, out var carried), Is.EqualTo(inFake.TryGetSeen(0, out var expectedUsed, out var expectedCarried)));
            foreach (var dimension in Limited(model))
            {
                Assert.That(used[dimension], Is.EqualTo(expectedUsed[dimension]).Within(1e-3), $"seen to be used of {dimension}");
                Assert.That(carried[dimension], Is.EqualTo(expectedCarried[dimension]).Within(1e-3), $"seen to be carried of {dimension}");
            }

            if (ofFake.Admitted)
            {
                _open.Enqueue((ofFake.Reservation, ofTested.Reservation));
            }
        }

        // What has no limit drains at once, but not before time passes.
        private static IEnumerable<QuotaDimension> Limited(QuotaModel model) => Enum.GetValues<QuotaDimension>().Where(d => model.Limits[d] is not null);

        public async Task SettleAsync(int amount)
        {
            if (_open.TryDequeue(out var open))
            {
                await fake.SettleAsync(new QuotaSettlement(open.Fake, 1, amount / 2, 5), default);
                await tested.SettleAsync(new QuotaSettlement(open.Tested, 1, amount / 2, 5), default);
            }
        }

        private static async Task<(string Outcome, QuotaDecision Decision)> TryAsync(IQuotaStore store, QuotaRequest request)
        {
            try
            {
                var decision = await store.ReserveAsync(request, default);
                return (decision.Admitted ? "admitted" : $"{request.Denial(0).Reason} of {request.Denial(0).Dimension}", decision);
            }
            catch (QuotaBooksLostException)
            {
                return (Lost, default);
            }
        }
    }
}
