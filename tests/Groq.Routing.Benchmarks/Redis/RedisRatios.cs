using System.Diagnostics;
using System.Globalization;
using Groq.Routing.Redis;
using Groq.Routing.Servers;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;

namespace Groq.Routing.Benchmarks;

/// <summary>What a reservation in Redis costs beside a script that does nothing but read and write one key, through the same client in the same run.</summary>
internal static class RedisRatios
{
    private const string Prefix = "bench";
    private static readonly int[] Callers = [1, 16, 64];

    public static async Task PrintAsync(TimeSpan slice, int rounds)
    {
        await using var server = await RedisProcess.StartAsync();
        await using var multiplexer = await ConnectionMultiplexer.ConnectAsync(RedisAddress.Parse(server.Address));
        using var connection = new RedisConnection(() => Task.FromResult<IConnectionMultiplexer>(multiplexer), database: null, owned: false);
        var store = new RedisQuotaStore(connection, Prefix, TimeSpan.FromSeconds(10), NullLogger<RedisQuotaStore>.Instance);
        var sync = await store.SyncAsync(new QuotaHandover("bench", 0, 0, Mirror: false, [], 0, []), default);
        var bare = await BareAsync(multiplexer.GetDatabase());
        var one = await ReserveAsync(store, 1);
        var contenders = new RedisContender[]
        {
            new("PING", () => multiplexer.GetDatabase().PingAsync()),
            new("bare EVALSHA: GET and SET of one key", bare),
            new("reserve: one model", one.Act, Ratio: 1.15, Share: 0.9),
            new("reserve: the fourth of four", (await ReserveAsync(store, 4)).Act),
            new("reserve: the eighth of eight", (await ReserveAsync(store, 8)).Act),
            new("settle, with Groq's headers", await SettleAsync(store)),
        };
        foreach (var contender in contenders)
        {
            await RunAsync(contender.Act, 64, TimeSpan.FromSeconds(1));
        }

        foreach (var callers in Callers)
        {
            await PrintAsync(contenders, callers, slice, rounds);
        }

        await RedisBenchmark.PrintAsync(server, multiplexer, ReserveCall.Encode(one.Request, one.Models, sync.Books, 10e6));
    }

    private static async Task PrintAsync(RedisContender[] contenders, int callers, TimeSpan slice, int rounds)
    {
        var runs = contenders.ToDictionary(c => c, _ => new List<(double Rate, double Median, double Tail)>());
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                var contender = contenders[(i + round) % contenders.Length];
                runs[contender].Add(await RunAsync(contender.Act, callers, slice));
            }
        }

        Console.WriteLine();
        Console.WriteLine($"{$"Redis over loopback, callers: {callers}",-44} {"p50",10} {"p99",10} {"ops/s",10} {"p50 ratio",10} {"ops ratio",10}    target");
        var baseline = runs[contenders[1]];
        foreach (var contender in contenders)
        {
            // Ratios within a round, then their median: what disturbs the machine for a while disturbs both sides.
            var own = runs[contender];
            var latency = Median(own.Zip(baseline, static (o, b) => o.Median / b.Median));
            var share = Median(own.Zip(baseline, static (o, b) => o.Rate / b.Rate));
            var target = contender.Ratio is { } ratio
                ? string.Create(CultureInfo.InvariantCulture, $"p50 <= {ratio} x{Met(latency <= ratio)}, ops >= {contender.Share:0%}{Met(share >= contender.Share)}")
                : "";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contender.Name,-44} {Median(own.Select(o => o.Median)),7:0} us {Median(own.Select(o => o.Tail)),7:0} us {Median(own.Select(o => o.Rate)),10:#,0} {latency,10:0.00} {share,10:0%}    {target}").TrimEnd());
        }
    }

    private static async Task<Func<Task>> BareAsync(IDatabase database)
    {
        const string Script = "redis.call('SET', KEYS[1], redis.call('GET', KEYS[1])) return 1";
        RedisKey[] keys = ["bare"];
        await database.StringSetAsync(keys[0], new byte[354]);
        await database.ScriptEvaluateAsync(Script, keys);
#pragma warning disable CA5350 // Redis names scripts by their SHA-1.
        var hash = System.Security.Cryptography.SHA1.HashData(System.Text.Encoding.UTF8.GetBytes(Script));
#pragma warning restore CA5350
        return () => database.ScriptEvaluateAsync(hash, keys);
    }

    private static async Task<(Func<Task> Act, QuotaRequest Request, SentModel[] Models)> ReserveAsync(RedisQuotaStore store, int candidates)
    {
        var full = new ModelLimits { Rpm = 1, Rpd = 1, Tpm = 8_000, Tpd = 200_000 };
        var open = new ModelLimits { Rpm = Answer.Limit, Rpd = Answer.Limit, Tpm = Answer.Limit, Tpd = Answer.Limit };
        var models = Enumerable.Range(1, candidates)
            .Select(i => new QuotaCandidate(new QuotaModel($"{candidates}-model-{i}", i < candidates ? full : open), 537, 1_024))
            .ToArray();
        foreach (var model in models[..^1])
        {
            await store.ReserveAsync(new QuotaRequest(new[] { model }), default);
        }

        System.Runtime.CompilerServices.ConditionalWeakTable<QuotaModel, SentModel> known = [];
        return (ActAsync, new QuotaRequest(models, 0.15, 100), [.. models.Select(m => SentModel.Of(known, m.Model))]);

        async Task ActAsync()
        {
            var decision = await store.ReserveAsync(new QuotaRequest(models, 0.15, 100), default);
            if (decision.Index != candidates - 1)
            {
                throw new InvalidOperationException("The last candidate was not charged, so its cost means nothing.");
            }
        }
    }

    private static async Task<Func<Task>> SettleAsync(RedisQuotaStore store)
    {
        var model = new QuotaModel("settled", new ModelLimits { Rpm = Answer.Limit, Rpd = Answer.Limit, Tpm = Answer.Limit, Tpd = Answer.Limit });
        var decision = await store.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(model, 537, 1_024) }), default);
        var bucket = new ObservedBucket(Answer.Limit, 1);
        var settlement = new QuotaSettlement(decision.Reservation, 1, 537, 162, new QuotaObservation(bucket, bucket));
        return () => store.SettleAsync(settlement, default).AsTask();
    }

    private static async Task<(double Rate, double Median, double Tail)> RunAsync(Func<Task> act, int callers, TimeSpan slice)
    {
        var started = Stopwatch.GetTimestamp();
        var latencies = await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            var own = new List<double>(4096);
            while (Stopwatch.GetElapsedTime(started) < slice)
            {
                var began = Stopwatch.GetTimestamp();
                await act();
                own.Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds);
            }

            return own;
        })));
        var elapsed = Stopwatch.GetElapsedTime(started);
        var all = latencies.SelectMany(static l => l).Order().ToArray();
        return (all.Length / elapsed.TotalSeconds, all[all.Length / 2], all[(int)(all.Length * 0.99)]);
    }

    private static string Met(bool met) => met ? ": met" : ": NOT MET";

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}
