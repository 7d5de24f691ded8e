using CsCheck;
using Groq.Routing.Redis.Tests.Server;
using Groq.Routing.Tests.Quota.Failover;
using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;

namespace Groq.Routing.Redis.Tests.Quota;

/// <summary>Any sequence of handovers, mirrors, losses and requests of several instances leaves the same as in the plainest shared ledger.</summary>
[TestFixture]
public sealed class RedisQuotaStoreSyncModelTests
{
    private static readonly QuotaModel[] Models =
    [
        new("one", new ModelLimits { Rpm = 30, Rpd = 1000, Tpm = 8000, Tpd = 200_000 }),
        new("two", new ModelLimits { Rpd = 400, Tpd = 50_000 }),
    ];

    // What happens, which instance, which model, mirror or not, known books or not, amounts, how long.
    private static readonly Gen<(int Kind, int Who, int Model, int Flags, int Amount, int Milliseconds)> Step =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 2], Gen.Int[0, 1], Gen.Int[0, 15], Gen.Int[0, 900], Gen.Int[1, 7000]);

    [Test]
    public void AnySequence_InRedisAndInThePlainestLedger_LeavesTheSame() =>
        Step.Array[10, 80].Sample(steps => RunAsync(steps).GetAwaiter().GetResult(), iter: 150, threads: 1);

    private static async Task RunAsync((int Kind, int Who, int Model, int Flags, int Amount, int Milliseconds)[] steps)
    {
        var (clock, connection) = await TestServers.ClockedAsync();
        clock.Set(DateTimeOffset.FromUnixTimeSeconds(((clock.Now.ToUnixTimeSeconds() / 10) + 1) * 10));
        var time = new FakeTimeProvider(clock.Now);
        var server = new FakeLedgerServer("fake", time);
        var prefix = TestServers.NewPrefix();
        var instances = Enumerable.Range(0, 3).Select(i => new Pair(i, server.Connect(), Stores.Quota(connection, prefix, TimeSpan.FromSeconds(10)))).ToArray();
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
                    // Books in memory count their hold periods from when they begin, those in Redis from full tens of seconds.
                    var next = TimeSpan.FromSeconds(10) - TimeSpan.FromTicks(clock.Now.UtcTicks % TimeSpan.FromSeconds(10).Ticks);
                    time.Advance(next);
                    clock.Advance(next);
                    server.Lose();
                    RedisKey[] keys = [$"{{{prefix}:quota}}:books", $"{{{prefix}:quota}}:instances"];
                    await connection.GetDatabase().KeyDeleteAsync(keys);
                    break;
                default:
                    time.Advance(TimeSpan.FromMilliseconds(milliseconds));
                    clock.Advance(TimeSpan.FromMilliseconds(milliseconds));
                    break;
            }
        }
    }

    /// <summary>One instance, with a connection to either ledger.</summary>
    private sealed class Pair(int number, ISharedQuotaStore fake, RedisQuotaStore redis)
    {
        private readonly Queue<(QuotaReservation Fake, QuotaReservation Redis)> _open = [];
        private long _fakeBooks;
        private long _redisBooks;
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
            var actual = await redis.SyncAsync(Of(_redisBooks), default);

            (_fakeBooks, _redisBooks) = (expected.Books, actual.Books);
            Assert.That(actual.Instances, Is.EqualTo(expected.Instances));
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
            var (inFake, inRedis) = (new QuotaRequest(candidates), new QuotaRequest(candidates));
            var (expected, ofFake) = await TryAsync(fake, inFake);
            var (actual, ofRedis) = await TryAsync(redis, inRedis);
            Assert.That(actual, Is.EqualTo(expected));
            Assert.That(inRedis.TryGetSeen(0, out var used, out var carried), Is.EqualTo(inFake.TryGetSeen(0, out var expectedUsed, out var expectedCarried)));
            foreach (var dimension in Limited(model))
            {
                Assert.That(used[dimension], Is.EqualTo(expectedUsed[dimension]).Within(1e-3), $"seen to be used of {dimension}");
                Assert.That(carried[dimension], Is.EqualTo(expectedCarried[dimension]).Within(1e-3), $"seen to be carried of {dimension}");
            }

            if (ofFake.Admitted)
            {
                _open.Enqueue((ofFake.Reservation, ofRedis.Reservation));
            }
        }

        // What has no limit drains at once, but not before time passes.
        private static IEnumerable<QuotaDimension> Limited(QuotaModel model) => Enum.GetValues<QuotaDimension>().Where(d => model.Limits[d] is not null);

        public async Task SettleAsync(int amount)
        {
            if (_open.TryDequeue(out var open))
            {
                await fake.SettleAsync(new QuotaSettlement(open.Fake, 1, amount / 2, 5), default);
                await redis.SettleAsync(new QuotaSettlement(open.Redis, 1, amount / 2, 5), default);
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
                return ("lost", default);
            }
        }
    }
}
