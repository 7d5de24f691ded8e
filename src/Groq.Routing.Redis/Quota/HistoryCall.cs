using System.Text;
using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>What <c>history.lua</c> is sent and answers.</summary>
internal static class HistoryCall
{
    public static RedisValue[] Encode(UsageInterval interval) => [interval == UsageInterval.Minute ? "m" : "d"];

    public static List<UsagePoint> Decode(ReadOnlySpan<byte> reply, UsageInterval interval)
    {
        var length = interval == UsageInterval.Minute ? TimeSpan.FromMinutes(1) : TimeSpan.FromDays(1);
        var reader = new PackedReader(reply);
        var points = new List<UsagePoint>();
        while (!reader.AtEnd)
        {
            var start = DateTimeOffset.UnixEpoch + (length * reader.Double());
            var requests = (long)reader.Double();
            var inputTokens = (long)reader.Double();
            var outputTokens = (long)reader.Double();
            points.Add(new(start, Encoding.UTF8.GetString(reader.Bytes(reader.Short())), requests, inputTokens, outputTokens));
        }

        points.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : string.CompareOrdinal(a.Model, b.Model));
        return points;
    }
}
