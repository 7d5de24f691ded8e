using System.Collections.Concurrent;

namespace Groq.Routing;

/// <summary>Usage history of one process: a ring of minutes and one of days for each model in use.</summary>
internal sealed class UsageLog(TimeProvider time)
{
    private const int Minutes = 24 * 60;
    private const int Days = 90;

    private readonly ConcurrentDictionary<string, Rings> _models = new(StringComparer.Ordinal);

    public void Add(string model, long requests, long inputTokens, long outputTokens)
    {
        var now = time.GetUtcNow().UtcTicks;
        while (true)
        {
            var rings = _models.GetOrAdd(model, static _ => new Rings());
            lock (rings)
            {
                if (!rings.Taken)
                {
                    Add(rings.Minutes, now / TimeSpan.TicksPerMinute, requests, inputTokens, outputTokens);
                    Add(rings.Days, now / TimeSpan.TicksPerDay, requests, inputTokens, outputTokens);
                    return;
                }
            }
        }
    }

    /// <summary>Whether there is nothing since the start, or since it was taken out.</summary>
    public bool IsEmpty => _models.IsEmpty;

    public IReadOnlyList<UsagePoint> Read(UsageInterval interval) => Read(interval, take: false);

    /// <summary>Takes the minutes out, for a store that keeps them from now on.</summary>
    public IReadOnlyList<UsagePoint> Take() => Read(UsageInterval.Minute, take: true);

    private List<UsagePoint> Read(UsageInterval interval, bool take)
    {
        var length = interval == UsageInterval.Minute ? TimeSpan.TicksPerMinute : TimeSpan.TicksPerDay;
        var oldest = (time.GetUtcNow().UtcTicks / length) - (interval == UsageInterval.Minute ? Minutes : Days) + 1;
        var points = new List<UsagePoint>();
        foreach (var (model, rings) in _models)
        {
            lock (rings)
            {
                rings.Taken |= take;
                foreach (ref readonly var cell in (interval == UsageInterval.Minute ? rings.Minutes : rings.Days).AsSpan())
                {
                    if (cell.Index >= oldest)
                    {
                        points.Add(new(new DateTimeOffset(cell.Index * length, TimeSpan.Zero), model, cell.Requests, cell.InputTokens, cell.OutputTokens));
                    }
                }
            }

            if (take)
            {
                _models.TryRemove(model, out _);
            }
        }

        points.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : string.CompareOrdinal(a.Model, b.Model));
        return points;
    }

    private static void Add(Cell[] ring, long index, long requests, long inputTokens, long outputTokens)
    {
        ref var cell = ref ring[index % ring.Length];
        if (cell.Index != index)
        {
            cell = new Cell { Index = index };
        }

        cell.Requests += requests;
        cell.InputTokens += inputTokens;
        cell.OutputTokens += outputTokens;
    }

    private sealed class Rings
    {
        public bool Taken;
        public readonly Cell[] Minutes = new Cell[UsageLog.Minutes];
        public readonly Cell[] Days = new Cell[UsageLog.Days];
    }

    private struct Cell
    {
        public long Index;
        public long Requests;
        public long InputTokens;
        public long OutputTokens;
    }
}
