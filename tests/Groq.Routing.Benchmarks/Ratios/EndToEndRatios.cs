using System.Diagnostics;
using System.Globalization;

namespace Groq.Routing.Benchmarks;

/// <summary>What is left of the raw client's throughput over loopback HTTP, with many callers at once.</summary>
internal static class EndToEndRatios
{
    private const int Callers = 64;

    public static async Task PrintAsync(TimeSpan slice, int rounds)
    {
        using var groq = await LoopbackGroq.StartAsync();
        var clients = new Contenders(groq.Address, null);
        (string Name, Func<string, Task> CallAsync, double? Share)[] contenders =
        [
            ("raw HttpClient", clients.Raw().CompleteAsync, null),
            ("router: miss", clients.Router(), 0.7),
            ("OpenAI SDK", clients.OpenAI(), null),
            ("Microsoft.Extensions.AI, caching: miss", clients.ExtensionsAIWithCaching(), null),
        ];
        var rates = contenders.Select(_ => new List<double>()).ToArray();
        var tails = contenders.Select(_ => new List<double>()).ToArray();
        foreach (var contender in contenders)
        {
            await WarmUpAsync(contender.CallAsync);
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                var (rate, tail) = await RunAsync(contenders[i].CallAsync, Callers, slice);
                rates[i].Add(rate);
                tails[i].Add(tail);
            }
        }

        Console.WriteLine();
        Console.WriteLine($"{$"loopback HTTP, {Callers} callers",-44} {"calls/s",10} {"p99",10} {"share",6} {"p99 ratio",10}    target");
        for (var i = 0; i < contenders.Length; i++)
        {
            // Ratios within a round, then their median: what disturbs the machine for a while disturbs both sides.
            var share = Median(rates[i].Zip(rates[0], static (own, raw) => own / raw));
            var tail = Median(tails[i].Zip(tails[0], static (own, raw) => own / raw));
            var target = contenders[i].Share is { } wanted
                ? string.Create(CultureInfo.InvariantCulture, $">= {wanted:0%}{Met(share >= wanted)}, p99 <= 1.5 x{Met(tail <= 1.5)}")
                : "";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contenders[i].Name,-44} {Median(rates[i]),10:#,0} {Median(tails[i]),7:0.00} ms {share,6:0%} {tail,10:0.00}    {target}").TrimEnd());
        }
    }

    private static string Met(bool met) => met ? ": met" : ": NOT MET";

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    /// <summary>Until the code is optimised: with every processor taken by callers, the compiler would not get to it for a minute.</summary>
    private static async Task WarmUpAsync(Func<string, Task> callAsync)
    {
        for (var pass = 0; pass < 4; pass++)
        {
            await RunAsync(callAsync, 1, TimeSpan.FromMilliseconds(400));
            await Task.Delay(300);
        }
    }

    private static async Task<(double Rate, double Tail)> RunAsync(Func<string, Task> callAsync, int count, TimeSpan slice)
    {
        var started = Stopwatch.GetTimestamp();
        var callers = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => Task.Run(async () =>
        {
            var latencies = new List<double>(4096);
            while (Stopwatch.GetElapsedTime(started) < slice)
            {
                var prompt = Prompts.Create();
                var began = Stopwatch.GetTimestamp();
                await callAsync(prompt);
                latencies.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }

            return latencies;
        })));
        var elapsed = Stopwatch.GetElapsedTime(started);
        var all = callers.SelectMany(static l => l).Order().ToArray();
        return (all.Length / elapsed.TotalSeconds, all[(int)(all.Length * 0.99)]);
    }
}
