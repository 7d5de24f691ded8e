namespace Groq.Routing;

/// <summary>Counts durations in steps of 10 % from 10 µs up: percentiles without keeping every value.</summary>
internal sealed class LatencyHistogram
{
    private const double Step = 1.1;
    private const double Smallest = 1e-5;

    private readonly long[] _counts = new long[200];
    private long _ticks;
    private long _max;

    public void Record(TimeSpan elapsed)
    {
        var index = (int)Math.Ceiling(Math.Log(Math.Max(elapsed.TotalSeconds, Smallest) / Smallest) / Math.Log(Step));
        Interlocked.Increment(ref _counts[Math.Clamp(index, 0, _counts.Length - 1)]);
        Interlocked.Add(ref _ticks, elapsed.Ticks);
        long seen;
        while (elapsed.Ticks > (seen = Volatile.Read(ref _max)) && Interlocked.CompareExchange(ref _max, elapsed.Ticks, seen) != seen)
        {
        }
    }

    public LatencyStatistics Read()
    {
        var counts = new long[_counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = Volatile.Read(ref _counts[i]);
        }

        var total = counts.Sum();
        if (total == 0)
        {
            return default;
        }

        var max = TimeSpan.FromTicks(Volatile.Read(ref _max));
        TimeSpan Percentile(double share)
        {
            var wanted = (long)Math.Ceiling(total * share);
            var index = 0;
            for (var seen = counts[0]; seen < wanted; seen += counts[index])
            {
                index++;
            }

            var bound = TimeSpan.FromSeconds(Smallest * Math.Pow(Step, index));
            return bound < max ? bound : max;
        }

        return new(total, TimeSpan.FromTicks(Volatile.Read(ref _ticks) / total), Percentile(0.5), Percentile(0.95), Percentile(0.99), max);
    }
}
