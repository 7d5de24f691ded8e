using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>Reads the usage history as <c>usage.lua</c> keeps it. It can be long, so that Redis does no more than to send it.</summary>
internal static class UsageHash
{
    private const byte Version = 1;
    private const int Length = 1 + (4 * sizeof(double));
    private const int Minutes = 24 * 60;
    private const int Days = 90;

    /// <summary>Reads what is not too old, oldest first.</summary>
    /// <param name="hash">The history.</param>
    /// <param name="interval">Minutes or days.</param>
    /// <param name="now">The time on Redis's clock.</param>
    public static List<UsagePoint> Read(HashEntry[] hash, UsageInterval interval, DateTimeOffset now)
    {
        var (mark, length, kept) = interval == UsageInterval.Minute ? ('m', TimeSpan.FromMinutes(1), Minutes) : ('d', TimeSpan.FromDays(1), Days);
        var oldest = Math.Floor((now - DateTimeOffset.UnixEpoch) / length) - kept + 1;
        var points = new List<UsagePoint>();
        foreach (var entry in hash)
        {
            var field = (string)entry.Name!;
            var stored = ((ReadOnlyMemory<byte>)entry.Value).Span;
            if (!field.StartsWith(mark) || stored.Length != Length || stored[0] != Version)
            {
                continue;
            }

            var reader = new PackedReader(stored[1..]);
            var index = reader.Double();
            if (index >= oldest)
            {
                var model = field[(field.IndexOf('/', StringComparison.Ordinal) + 1)..];
                points.Add(new(DateTimeOffset.UnixEpoch + (length * index), model, (long)reader.Double(), (long)reader.Double(), (long)reader.Double()));
            }
        }

        points.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : string.CompareOrdinal(a.Model, b.Model));
        return points;
    }
}
