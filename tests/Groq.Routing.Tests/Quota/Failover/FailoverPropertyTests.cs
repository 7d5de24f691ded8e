using CsCheck;
using Groq.Routing.Contracts;
using Groq.Routing.Tests.Pipeline;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests.Quota.Failover;

/// <summary>Several instances under load while stores go, come back and forget: what they admit together is judged by Groq's own rule.</summary>
[TestFixture]
public sealed class FailoverPropertyTests
{
    private static readonly ModelLimits Limits = new() { Rpm = 30, Rpd = 400, Tpm = 6000, Tpd = 60_000 };
    private static readonly QuotaModel Model = new("m", Limits);

    // What happens (0-5 = a request, 6 = a store's fate, 7-9 = time passes), whose, how large, how true, how long.
    private static readonly Gen<(int Kind, int Who, int Tokens, double Truth, double Seconds)[]> Schedule =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 11], Gen.Int[20, 900], Gen.Double[0.2, 1], Gen.Double[0.05, 2.5]).Array[50, 400];

    /// <remarks>
    /// A fate lasts two beats at least: so long it takes until every instance has seen it. What others spend in a shorter one, nobody
    /// can know; the instances take it that it is all that drips.
    /// </remarks>
    [Test]
    public void Admitted_ThroughAnyFateOfTheStores_StaysWithinGroqsRule() => Judge(schedules: 400);

    [Test]
    [Explicit]
    [Category("Soak")]
    public void Admitted_ThroughVeryManyFates_StaysWithinGroqsRule() => Judge(schedules: 20_000);

    private static void Judge(int schedules) => Schedule.Sample(steps => RunAsync(steps).GetAwaiter().GetResult(), iter: schedules, threads: 1);

    private static async Task RunAsync((int Kind, int Who, int Tokens, double Truth, double Seconds)[] steps)
    {
        var time = new FakeTimeProvider(RouterHost.Today);
        FakeLedgerServer[] servers = [new("redis", time), new("mongo", time)];
        Instance[] instances = [new(time, servers), new(time, servers), new(time, servers)];
        var groq = Enum.GetValues<QuotaDimension>()
            .Where(d => Limits[d] is not null)
            .ToDictionary(d => d, d => new ReferenceBucket(Limits[d]!.Value, QuotaWindow.SecondsOf(d)));
        var open = new Queue<(Instance Instance, LedgerDecision Decision, Dictionary<QuotaDimension, int> Charges, int Output)>();
        foreach (var instance in instances)
        {
            // Everyone has met the stores, and the others, before anything fails.
            await instance.ReserveAsync(Model, 1, 0);
            Charge(1, 0);
        }

        foreach (var (kind, who, tokens, truth, seconds) in steps)
        {
            if (kind <= 5)
            {
                var instance = instances[who % instances.Length];
                var reserved = await instance.ReserveAsync(Model, tokens / 2, tokens / 2);
                if (reserved.Decision.Admitted)
                {
                    open.Enqueue((instance, reserved, Charge(tokens / 2, tokens / 2), (int)(tokens / 2 * truth)));
                }
                else
                {
                    JudgeRefusal(reserved.Request.Denial(0));
                }
            }
            else if (kind == 6)
            {
                Pass(2);
                var server = servers[who % 2];
                server.Down = who % 3 == 0;
                if (who == 4)
                {
                    server.Lose();
                }
            }
            else
            {
                Pass(seconds);
                if (open.TryDequeue(out var call))
                {
                    var reservation = call.Decision.Decision.Reservation;
                    groq[QuotaDimension.Tpm].Truth(call.Charges[QuotaDimension.Tpm], reservation.InputTokens + call.Output);
                    groq[QuotaDimension.Tpd].Truth(call.Charges[QuotaDimension.Tpd], reservation.InputTokens + call.Output);
                    call.Instance.Ledger.Settle(call.Decision.Link, new QuotaSettlement(reservation, 1, reservation.InputTokens, call.Output));
                }
            }
        }

        foreach (var instance in instances)
        {
            instance.Dispose();
        }

        Dictionary<QuotaDimension, int> Charge(int input, int output)
        {
            var now = (time.GetUtcNow() - RouterHost.Today).TotalSeconds;
            var candidate = new QuotaCandidate(Model, input, output);
            return groq.ToDictionary(g => g.Key, g =>
            {
                var amount = candidate.Requested(g.Key);
                Assert.That(g.Value.UsedAt(now) + amount, Is.LessThanOrEqualTo(Limits[g.Key]!.Value + 1e-6), $"{g.Key} at {now} s");
                return g.Value.Charge(now, amount);
            });
        }

        // Every instance stands still for what others may spend unseen, which is what drips in 6.25 seconds, and for no more than that.
        static void JudgeRefusal(QuotaDenial denial)
        {
            if (denial.Dimension is QuotaDimension.Rpm or QuotaDimension.Tpm)
            {
                Assert.That(denial.Used, Is.LessThanOrEqualTo(denial.Limit * (1 + (6.25 / 60)) + 1e-6), $"{denial.Dimension} on the books");
            }
        }

        void Pass(double seconds) => time.Advance(TimeSpan.FromSeconds(seconds));
    }
}
