using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests.Quota;

/// <summary>Random schedules of reserve, settle and time, against a plain reference of Groq's rule.</summary>
[TestFixture]
public sealed class BucketPropertyTests
{
    private const int Rpm = 8;
    private const int Tpm = 1000;
    private const int Tpd = 20_000;

    private static readonly ModelLimits Limits = new() { Rpm = Rpm, Tpm = Tpm, Tpd = Tpd };

    // What happens next (0, 1, 2 = reserve, 3 = settle one, 4 = time passes), how large, how true, how long.
    private static readonly Gen<(int Kind, int Input, int Output, int Actual, double Seconds)[]> Schedule =
        Gen.Select(Gen.Int[0, 4], Gen.Int[1, 200], Gen.Int[0, 300], Gen.Int[0, 600], Gen.Double[0.01, 25]).Array[1, 120];

    [Test]
    public void Reserve_WithExactEstimates_AdmitsWhatGroqsRuleAllowsAndNothingElse()
    {
        Schedule.Sample(
            steps => Run(steps, TimeSpan.Zero, exact: true, (admitted, allowed, _) => Assert.That(admitted, Is.EqualTo(allowed))),
            iter: 2000);
    }

    [Test]
    public void Reserve_WithEstimatesThatAreWrong_NeverAdmitsWhatTheTruthForbids()
    {
        Schedule.Sample(
            steps => Run(steps, TimeSpan.Zero, exact: false, (admitted, allowed, _) => Assert.That(admitted && !allowed, Is.False)),
            iter: 2000);
    }

    [Test]
    public void Books_AtEveryMoment_HoldAtLeastTheTruth()
    {
        Schedule.Sample(
            steps => Run(steps, TimeSpan.Zero, exact: false, (_, _, margin) => Assert.That(margin, Is.GreaterThanOrEqualTo(-1e-6))),
            iter: 2000);
    }

    [Test]
    public void Books_WithAHold_HoldAtLeastTheTruth()
    {
        Schedule.Sample(
            steps => Run(steps, TimeSpan.FromSeconds(7), exact: false, (admitted, allowed, margin) =>
            {
                Assert.That(admitted && !allowed, Is.False);
                Assert.That(margin, Is.GreaterThanOrEqualTo(-1e-6));
            }),
            iter: 2000);
    }

    /// <summary>
    /// Groq charges a request at any moment between reservation and settlement, in any order, and refunds before we know.
    /// Whatever the travel times, what we admit it admits.
    /// </summary>
    [Test]
    public void Reserve_WithAHold_IsNeverAheadOfGroqWhateverTheTravelTime()
    {
        var calls = Gen.Select(Gen.Int[0, 3000], Gen.Int[0, 99], Gen.Int[1, 60], Gen.Int[1, 100], Gen.Int[0, 300], Gen.Double[0, 1]).Array[1, 150];
        calls.Sample(
            schedule =>
            {
                var time = new FakeTimeProvider();
                var store = new MemoryQuotaStore(time, TimeSpan.FromSeconds(10));
                var model = new QuotaModel("m", Limits);
                var groqRequests = new LiveBucket(Rpm, 60);
                var groqTokens = new LiveBucket(Tpm, 60);
                var events = new PriorityQueue<Action, double>();
                var now = 0.0;
                foreach (var (gap, travel, length, input, output, used) in schedule)
                {
                    now += gap / 1000.0;
                    var sent = now;
                    var duration = length / 10.0;
                    var arrives = sent + (travel / 100.0 * duration);
                    events.Enqueue(
                        () =>
                        {
                            var decision = Reserve(store, model, input, output);
                            if (!decision.Admitted)
                            {
                                return;
                            }

                            var actual = (int)(used * output);
                            events.Enqueue(
                                () =>
                                {
                                    Assert.That(groqRequests.TryCharge(arrives, 1), Is.True, "RPM");
                                    Assert.That(groqTokens.TryCharge(arrives, input + output), Is.True, "TPM");
                                },
                                arrives);
                            events.Enqueue(
                                () =>
                                {
                                    groqTokens.Refund(sent + duration, output - actual);
                                    store.SettleAsync(new QuotaSettlement(decision.Reservation, 1, input, actual), default).GetAwaiter().GetResult();
                                },
                                sent + duration);
                        },
                        sent);
                }

                while (events.TryDequeue(out var happen, out var at))
                {
                    time.SetUtcNow(time.Start + TimeSpan.FromTicks((long)Math.Round(at * TimeSpan.TicksPerSecond)));
                    happen();
                }
            },
            iter: 1000);
    }

    private static void Run(
        (int Kind, int Input, int Output, int Actual, double Seconds)[] steps,
        TimeSpan hold,
        bool exact,
        Action<bool, bool, double> check)
    {
        var time = new FakeTimeProvider();
        var store = new MemoryQuotaStore(time, hold);
        var model = new QuotaModel("m", Limits);
        var requests = new ReferenceBucket(Rpm, 60);
        var minute = new ReferenceBucket(Tpm, 60);
        var day = new ReferenceBucket(Tpd, 86_400);
        var open = new Queue<(QuotaReservation Reservation, int Requests, int Minute, int Day)>();
        var now = 0.0;
        foreach (var (kind, input, output, actual, seconds) in steps)
        {
            var (admitted, allowed) = (false, false);
            if (kind < 3)
            {
                allowed = requests.Admits(now, 1) && minute.Admits(now, input + output) && day.Admits(now, input + output);
                var decision = Reserve(store, model, input, output);
                admitted = decision.Admitted;
                if (admitted)
                {
                    open.Enqueue((decision.Reservation, requests.Charge(now, 1), minute.Charge(now, input + output), day.Charge(now, input + output)));
                }
            }
            else if (kind == 3 && open.TryDequeue(out var charge))
            {
                var reserved = charge.Reservation.InputTokens + charge.Reservation.OutputTokens;
                var truth = exact ? reserved : actual;
                minute.Truth(charge.Minute, truth);
                day.Truth(charge.Day, truth);
                store.SettleAsync(new QuotaSettlement(charge.Reservation, 1, 0, truth), default).GetAwaiter().GetResult();
            }
            else
            {
                now += seconds;
                time.Advance(TimeSpan.FromSeconds(seconds));
                now = Math.Round(time.GetUtcNow().Subtract(time.Start).TotalSeconds, 7);
            }

            var read = store.ReadAsync([model], default).AsTask().GetAwaiter().GetResult().Models[0].Dimensions;
            var margin = new[]
            {
                read[0].Used - requests.UsedAt(now),
                read[1].Used - minute.UsedAt(now),
                read[2].Used - day.UsedAt(now),
            }.Min();
            check(admitted, allowed, margin);
        }
    }

    private static QuotaDecision Reserve(MemoryQuotaStore store, QuotaModel model, int input, int output) =>
        store.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(model, input, output) }), default).AsTask().GetAwaiter().GetResult();

    /// <summary>Groq's side: it charges when a request arrives and hands back at its end, knowing nothing of us.</summary>
    private sealed class LiveBucket(double limit, double window)
    {
        private double _used;
        private double _time;

        public bool TryCharge(double time, double amount)
        {
            Drain(time);
            _used += amount;
            return _used <= limit + 1e-6;
        }

        public void Refund(double time, double amount)
        {
            Drain(time);
            _used = Math.Max(0, _used - amount);
        }

        private void Drain(double time)
        {
            _used = Math.Max(0, _used - (limit / window * Math.Max(0, time - _time)));
            _time = Math.Max(_time, time);
        }
    }
}
