using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests;

public class GroqHeadersTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));

    [TestCase(1000, 8000, 999, 7922, "1m26.4s", "585ms", 864_000_000, 5_850_000)]
    [TestCase(500000, 300000, 499999, 299565, "172.799999ms", "87ms", 1_728_000, 870_000)]
    [TestCase(1000, 8000, 999, 3164, "1m26.4s", "36.27s", 864_000_000, 362_700_000)]
    public void ReadRateLimits_CapturedHeaders_AreExact(long limitRequests, long limitTokens, long remainingRequests, long remainingTokens, string resetRequests, string resetTokens, long requestTicks, long tokenTicks)
    {
        using var response = Respond(
            ("x-ratelimit-limit-requests", $"{limitRequests}"),
            ("x-ratelimit-limit-tokens", $"{limitTokens}"),
            ("x-ratelimit-remaining-requests", $"{remainingRequests}"),
            ("x-ratelimit-remaining-tokens", $"{remainingTokens}"),
            ("x-ratelimit-reset-requests", resetRequests),
            ("x-ratelimit-reset-tokens", resetTokens));

        Assert.That(GroqHeaders.ReadRateLimits(response.Headers), Is.EqualTo(new GroqRateLimits
        {
            LimitRequests = limitRequests,
            RemainingRequests = remainingRequests,
            ResetRequests = new TimeSpan(requestTicks),
            LimitTokens = limitTokens,
            RemainingTokens = remainingTokens,
            ResetTokens = new TimeSpan(tokenTicks),
        }));
    }

    [Test]
    public void ReadRateLimits_NothingSent_IsAllNull()
    {
        using var response = Respond();

        Assert.That(GroqHeaders.ReadRateLimits(response.Headers), Is.EqualTo(default(GroqRateLimits)));
    }

    [TestCase("-1")]
    [TestCase("1.5")]
    [TestCase("99999999999999999999")]
    [TestCase("many")]
    [TestCase("")]
    public void ReadRateLimits_Unreadable_CountsAsNotSent(string value)
    {
        using var response = Respond(("x-ratelimit-limit-tokens", value), ("x-ratelimit-reset-tokens", value), ("x-ratelimit-remaining-tokens", "5"));

        Assert.That(GroqHeaders.ReadRateLimits(response.Headers), Is.EqualTo(new GroqRateLimits { RemainingTokens = 5 }));
    }

    [TestCase(null, "2", 20_000_000)]
    [TestCase(null, "2.5", 25_000_000)]
    [TestCase(null, "1.1", 11_000_000)]
    [TestCase(null, "0", 0)]
    [TestCase("1500", "9", 15_000_000)]
    [TestCase("1500.5", null, 15_005_000)]
    [TestCase("soon", "9", 90_000_000)]
    [TestCase("-5", "9", 90_000_000)]
    [TestCase(null, "Mon, 23 Nov 2026 10:00:07 GMT", 70_000_000)]
    [TestCase(null, "Mon, 23 Nov 2026 09:00:00 GMT", 0)]
    [TestCase(null, "9999999999999999999999", long.MaxValue)]
    public void ReadRetryAfter_EachForm_IsRead(string? milliseconds, string? retryAfter, long ticks)
    {
        using var response = Respond(("retry-after-ms", milliseconds), ("retry-after", retryAfter));

        Assert.That(GroqHeaders.ReadRetryAfter(response.Headers, _time)?.Ticks, Is.EqualTo(ticks));
    }

    [TestCase("-1")]
    [TestCase("NaN")]
    [TestCase("Infinity")]
    [TestCase("1e3")]
    [TestCase("tomorrow")]
    public void ReadRetryAfter_Unreadable_IsNull(string value)
    {
        using var response = Respond(("retry-after", value));

        Assert.That(GroqHeaders.ReadRetryAfter(response.Headers, _time), Is.Null);
    }

    [TestCase("true", true)]
    [TestCase("False", false)]
    [TestCase("perhaps", null)]
    [TestCase(null, null)]
    public void ReadShouldRetry_Header_IsRead(string? value, bool? expected)
    {
        using var response = Respond(("x-should-retry", value));

        Assert.That(GroqHeaders.ReadShouldRetry(response.Headers), Is.EqualTo(expected));
    }

    private static HttpResponseMessage Respond(params (string Name, string? Value)[] headers)
    {
        var response = new HttpResponseMessage();
        foreach (var (name, value) in headers)
        {
            if (value is not null)
            {
                response.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }
}
