using System.Diagnostics;

namespace Groq.Routing.Benchmarks;

/// <summary>Measures contenders in turns, a slice of each in every round: a machine that slows down slows all of them down, and the ratios stay.</summary>
internal sealed class InterleavedRun(TimeSpan slice, int rounds)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(400);

    public async Task<Dictionary<Contender, Cost>> MeasureAsync(IReadOnlyList<Contender> contenders)
    {
        var tracks = new List<Track>();
        foreach (var contender in contenders)
        {
            tracks.Add(new Track(contender, await CalibrateAsync(contender)));
        }

        for (var round = 0; round < rounds; round++)
        {
            // Another order each round, so that nobody always comes after the same one.
            for (var i = 0; i < tracks.Count; i++)
            {
                await tracks[(i + round) % tracks.Count].RunAsync();
            }
        }

        return tracks.ToDictionary(t => t.Contender, t => t.Cost);
    }

    /// <summary>Warms up in two goes, the second on optimised code; says how many calls a slice has.</summary>
    private async Task<int> CalibrateAsync(Contender contender)
    {
        await WarmUpAsync(contender);
        await Task.Delay(250);
        return Math.Max(8, (int)(slice / await WarmUpAsync(contender)));
    }

    private static async Task<TimeSpan> WarmUpAsync(Contender contender)
    {
        var count = 64;
        var prompts = Track.PromptsFor(contender, count);
        var (calls, spent) = (0, TimeSpan.Zero);
        while (spent < WarmUp)
        {
            prompts = contender.SamePrompt ? prompts : Prompts.Create(count);
            var started = Stopwatch.GetTimestamp();
            await contender.RunAsync(prompts);
            spent += Stopwatch.GetElapsedTime(started);
            calls += count;
        }

        return spent / calls;
    }

    private sealed class Track(Contender contender, int calls)
    {
        private readonly List<double> _nanoseconds = [];
        private readonly List<double> _bytes = [];
        private string[] _prompts = PromptsFor(contender, calls);

        public Contender Contender => contender;

        public Cost Cost => new(Median(_nanoseconds), Median(_bytes));

        public static string[] PromptsFor(Contender contender, int count)
        {
            var prompts = new string[count];
            Array.Fill(prompts, contender.SamePrompt ? Prompts.Create() : "");
            return prompts;
        }

        public async Task RunAsync()
        {
            _prompts = contender.SamePrompt ? _prompts : Prompts.Create(calls);
            var bytes = GC.GetTotalAllocatedBytes(precise: true);
            var started = Stopwatch.GetTimestamp();
            await contender.RunAsync(_prompts);
            var elapsed = Stopwatch.GetElapsedTime(started);
            bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
            _nanoseconds.Add(elapsed.TotalNanoseconds / calls);
            _bytes.Add((double)bytes / calls);
        }

        private static double Median(List<double> values)
        {
            values.Sort();
            return values[values.Count / 2];
        }
    }
}
