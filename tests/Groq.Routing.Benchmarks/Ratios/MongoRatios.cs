using System.Diagnostics;
using System.Globalization;
using Groq.Routing.Servers;
using Microsoft.Extensions.DependencyInjection;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Groq.Routing.Benchmarks;

/// <summary>What a reservation in MongoDB costs beside a bare <c>findOneAndUpdate</c> through the same client, in turns.</summary>
internal static class MongoRatios
{
    private const double Wanted = 1.2;

    private static readonly int[] Callers = [1, 16, 64];
    private static readonly FindOneAndUpdateOptions<BsonDocument> After = new() { ReturnDocument = ReturnDocument.After };

    public static async Task PrintAsync(TimeSpan slice, int rounds)
    {
        await using var server = await MongoServer.StartAsync();
        using var client = new MongoClient(server.ConnectionString);
        var database = client.GetDatabase($"groq_routing_benchmark_{Guid.NewGuid():N}");
        await using var services = Services(database);
        var store = services.GetRequiredService<IQuotaStore>();
        await ((ISharedQuotaStore)store).SyncAsync(new QuotaHandover("benchmark", 0, 0, Mirror: false, [], 0, []), default);
        var bare = database.GetCollection<BsonDocument>("bare").WithWriteConcern(WriteConcern.WMajority);
        await bare.InsertOneAsync(new BsonDocument { { "_id", "ledger" }, { "n", 0L } });
        var filter = new BsonDocument("_id", "ledger");
        var increment = new BsonDocument("$inc", new BsonDocument("n", 1L));
        (string Name, Func<Task> DoAsync)[] contenders =
        [
            ("bare findOneAndUpdate", () => bare.FindOneAndUpdateAsync(filter, increment, After)),
            ("reserve, 1 candidate", () => ReserveAsync(store, 1)),
            ("reserve, 4 candidates", () => ReserveAsync(store, 4)),
        ];

        Console.WriteLine($"{"MongoDB",-24} {"callers",7} {"p50",10} {"p99",10} {"calls/s",10} {"p50 ratio",10}    target");
        foreach (var callers in Callers)
        {
            var runs = contenders.Select(static _ => new List<Run>()).ToArray();
            for (var round = -1; round < rounds; round++)
            {
                for (var i = 0; i < contenders.Length; i++)
                {
                    var run = await RunAsync(contenders[i].DoAsync, callers, slice);
                    if (round >= 0)
                    {
                        runs[i].Add(run);
                    }
                }
            }

            for (var i = 0; i < contenders.Length; i++)
            {
                Print(contenders[i].Name, callers, runs[i], i == 0 ? null : runs[0]);
            }
        }

        await client.DropDatabaseAsync(database.DatabaseNamespace.DatabaseName);
    }

    private static void Print(string name, int callers, List<Run> runs, List<Run>? bare)
    {
        // Ratios within a round, then their median: what disturbs the machine for a while disturbs both sides.
        var ratio = bare is null ? (double?)null : Median(runs.Zip(bare, static (own, other) => own.Middle / other.Middle));
        var target = callers == 1 && ratio is { } found ? string.Create(CultureInfo.InvariantCulture, $"<= {Wanted:0.0} x{(found <= Wanted ? ": met" : ": NOT MET")}") : "";
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-24} {callers,7} {Median(runs.Select(static r => r.Middle)),7:0.00} ms {Median(runs.Select(static r => r.Tail)),7:0.00} ms {Median(runs.Select(static r => r.Rate)),10:#,0} {ratio,10:0.00}    {target}").TrimEnd());
    }

    private static async Task<Run> RunAsync(Func<Task> doAsync, int callers, TimeSpan slice)
    {
        var started = Stopwatch.GetTimestamp();
        var latencies = await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            var mine = new List<double>();
            while (Stopwatch.GetElapsedTime(started) < slice)
            {
                var began = Stopwatch.GetTimestamp();
                await doAsync();
                mine.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }

            return mine;
        })));
        var elapsed = Stopwatch.GetElapsedTime(started);
        var all = latencies.SelectMany(static l => l).Order().ToArray();
        return new(all[all.Length / 2], all[(int)(all.Length * 0.99)], all.Length / elapsed.TotalSeconds);
    }

    private static async Task ReserveAsync(IQuotaStore store, int candidates)
    {
        var request = new QuotaRequest(Candidates.AsMemory(0, candidates));
        if (!(await store.ReserveAsync(request, default)).Admitted)
        {
            throw new InvalidOperationException("The ledger refused, so its time means nothing.");
        }
    }

    private static readonly QuotaCandidate[] Candidates =
    [
        .. Enumerable.Range(0, 4).Select(static i => new QuotaCandidate(
            new QuotaModel($"model-{i}", new ModelLimits { Rpm = 1_000_000_000, Rpd = 1_000_000_000, Tpm = 1_000_000_000_000, Tpd = 1_000_000_000_000 }), 500, 1024)),
    ];

    private static ServiceProvider Services(IMongoDatabase database)
    {
        var services = new ServiceCollection();
        services.AddGroqRouting(static o => o.ApiKey = "gsk_benchmark").AddMongo(_ => database);
        return services.BuildServiceProvider();
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private readonly record struct Run(double Middle, double Tail, double Rate);
}
