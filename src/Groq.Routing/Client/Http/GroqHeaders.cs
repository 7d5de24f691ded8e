using System.Globalization;
using System.Net.Http.Headers;

namespace Groq.Routing;

/// <summary>Reads Groq's response headers. What cannot be read counts as not sent.</summary>
internal static class GroqHeaders
{
    // Read unvalidated: a header that HttpClient would refuse must not cost an answer that was paid for.

    /// <summary>The state of Groq's books.</summary>
    public static GroqRateLimits ReadRateLimits(HttpResponseHeaders headers)
    {
        var raw = headers.NonValidated;
        return new GroqRateLimits
        {
            LimitRequests = ReadCount(raw, "x-ratelimit-limit-requests"),
            RemainingRequests = ReadCount(raw, "x-ratelimit-remaining-requests"),
            ResetRequests = ReadDuration(raw, "x-ratelimit-reset-requests"),
            LimitTokens = ReadCount(raw, "x-ratelimit-limit-tokens"),
            RemainingTokens = ReadCount(raw, "x-ratelimit-remaining-tokens"),
            ResetTokens = ReadDuration(raw, "x-ratelimit-reset-tokens"),
        };
    }

    /// <summary>Groq's request id.</summary>
    public static string? ReadRequestId(HttpResponseHeaders headers) => Read(headers.NonValidated, "x-request-id");

    /// <summary>Groq's own word on whether a retry makes sense.</summary>
    public static bool? ReadShouldRetry(HttpResponseHeaders headers) =>
        Read(headers.NonValidated, "x-should-retry") is { } text && bool.TryParse(text, out var value) ? value : null;

    /// <summary>The wait Groq asks for: <c>retry-after-ms</c>, else <c>retry-after</c> as seconds or as a date.</summary>
    public static TimeSpan? ReadRetryAfter(HttpResponseHeaders headers, TimeProvider time)
    {
        var raw = headers.NonValidated;
        if (ReadWait(Read(raw, "retry-after-ms"), TimeSpan.TicksPerMillisecond) is { } milliseconds)
        {
            return milliseconds;
        }

        var text = Read(raw, "retry-after");
        if (ReadWait(text, TimeSpan.TicksPerSecond) is { } seconds)
        {
            return seconds;
        }

        if (RetryConditionHeaderValue.TryParse(text, out var condition) && condition.Date is { } date)
        {
            var wait = date - time.GetUtcNow();
            return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
        }

        return null;
    }

    private static TimeSpan? ReadWait(string? text, long ticksPerUnit)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var units))
        {
            return null;
        }

        return units < TimeSpan.MaxValue.Ticks / ticksPerUnit
            ? new TimeSpan((long)decimal.Ceiling(units * ticksPerUnit))
            : TimeSpan.MaxValue;
    }

    private static long? ReadCount(HttpHeadersNonValidated headers, string name) =>
        long.TryParse(Read(headers, name), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static TimeSpan? ReadDuration(HttpHeadersNonValidated headers, string name) =>
        GoDuration.TryParse(Read(headers, name), out var duration) ? duration : null;

    private static string? Read(HttpHeadersNonValidated headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.ToString() : null;
}
