namespace Groq.Routing;

/// <summary>
/// Cuts running totals into minutes and days. Counting costs nothing here: a minute is the difference between the totals when it ended
/// and when it began, and it ends when the first event of another one comes.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="totals">Everything counted so far.</param>
internal sealed class ActivityLog(TimeProvider time, Func<ActivityPoint> totals)
{
    private readonly Lock _gate = new();
    private readonly ActivityPoint[] _minutes = new ActivityPoint[24 * 60];
    private readonly ActivityPoint[] _days = new ActivityPoint[90];
    private long _minute = time.GetUtcNow().UtcTicks / TimeSpan.TicksPerMinute;
    private ActivityPoint _closed;

    /// <summary>To be called before an event is counted.</summary>
    public void Turn()
    {
        var minute = time.GetUtcNow().UtcTicks / TimeSpan.TicksPerMinute;
        if (minute == Volatile.Read(ref _minute))
        {
            return;
        }

        lock (_gate)
        {
            Close();
            Volatile.Write(ref _minute, minute);
        }
    }

    /// <summary>Reads every minute of the last 24 hours or day of the last 90 in which something happened, oldest first.</summary>
    public IReadOnlyList<ActivityPoint> Read(UsageInterval interval)
    {
        var (ring, length) = interval == UsageInterval.Minute ? (_minutes, TimeSpan.TicksPerMinute) : (_days, TimeSpan.TicksPerDay);
        var oldest = (time.GetUtcNow().UtcTicks / length) - ring.Length + 1;
        lock (_gate)
        {
            Close();
            return [.. ring.Where(p => p.Start.UtcTicks / length >= oldest && p != new ActivityPoint { Start = p.Start }).OrderBy(p => p.Start)];
        }
    }

    private void Close()
    {
        var now = totals();
        var passed = now.Plus(_closed, -1);
        _closed = now;
        Add(_minutes, _minute, TimeSpan.TicksPerMinute, passed);
        Add(_days, _minute * TimeSpan.TicksPerMinute / TimeSpan.TicksPerDay, TimeSpan.TicksPerDay, passed);
    }

    private static void Add(ActivityPoint[] ring, long index, long length, in ActivityPoint passed)
    {
        ref var cell = ref ring[index % ring.Length];
        var start = new DateTimeOffset(index * length, TimeSpan.Zero);
        cell = (cell.Start == start ? cell : new ActivityPoint { Start = start }).Plus(passed);
    }
}
