using System.Globalization;
using System.Text;

namespace Groq.Routing.Redis;

/// <summary>What <c>cache-statistics.lua</c> answers.</summary>
internal static class StatisticsCall
{
    public static CacheStatistics Decode(ReadOnlySpan<byte> reply)
    {
        var reader = new PackedReader(reply);
        var entries = (long)reader.Double();
        var bytes = (long)reader.Double();
        var (hits, misses) = (0L, 0L);
        var saved = new Dictionary<string, CacheSavings>(StringComparer.Ordinal);
        while (!reader.AtEnd)
        {
            var field = Encoding.UTF8.GetString(reader.Bytes(reader.Short()));
            var amount = long.Parse(reader.Bytes(reader.Short()), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            switch (field)
            {
                case CacheTally.Hits:
                    hits = amount;
                    break;
                case CacheTally.Misses:
                    misses = amount;
                    break;
                case var _ when field.StartsWith(CacheTally.Requests, StringComparison.Ordinal):
                    var ofRequests = field[CacheTally.Requests.Length..];
                    saved[ofRequests] = saved.GetValueOrDefault(ofRequests) with { Requests = amount };
                    break;
                case var _ when field.StartsWith(CacheTally.Tokens, StringComparison.Ordinal):
                    var ofTokens = field[CacheTally.Tokens.Length..];
                    saved[ofTokens] = saved.GetValueOrDefault(ofTokens) with { Tokens = amount };
                    break;
            }
        }

        return new()
        {
            // Redis removes what has expired, and what it evicts is not told to us.
            Entries = entries,
            Valid = entries,
            Evictions = 0,
            Bytes = bytes,
            Hits = hits,
            Misses = misses,
            Saved = saved,
        };
    }
}
