using System.Globalization;

namespace Groq.Simulator;

/// <summary>Groq's rate-limit headers: requests are per day, tokens per minute, and a reset is the time until the bucket is empty again.</summary>
internal static class RateLimitHeaders
{
    public static void Write(IHeaderDictionary headers, HeaderReading reading)
    {
        Write(headers, "requests", LimitDimension.Rpd, reading.RequestLimit, reading.RequestsLeft);
        Write(headers, "tokens", LimitDimension.Tpm, reading.TokenLimit, reading.TokensLeft);
    }

    /// <summary>Divided first and multiplied second: every captured header comes out to the nanosecond that way, 172.799999ms and 1.559999999s among them.</summary>
    public static string Reset(LimitDimension dimension, long limit, long left) =>
        GoDuration.FromSeconds(limit == 0 ? 0 : (double)(limit - left) / limit * dimension.Window);

    private static void Write(IHeaderDictionary headers, string name, LimitDimension dimension, long? limit, long left)
    {
        if (limit is not { } known)
        {
            return;
        }

        headers["x-ratelimit-limit-" + name] = known.ToString(CultureInfo.InvariantCulture);
        headers["x-ratelimit-remaining-" + name] = left.ToString(CultureInfo.InvariantCulture);
        headers["x-ratelimit-reset-" + name] = Reset(dimension, known, left);
    }
}
