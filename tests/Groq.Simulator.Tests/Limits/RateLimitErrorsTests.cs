using System.Text;

namespace Groq.Simulator.Tests.Limits;

public sealed class RateLimitErrorsTests
{
    private const string Scout = "meta-llama/llama-4-scout-17b-16e-instruct";
    private const string Tail = " Need more tokens? Upgrade to Dev Tier today at https://console.groq.com/settings/billing";

    private static string Text(ApiError error) => Encoding.UTF8.GetString(error.ToUtf8());

    private static ApiError Reached(LimitDimension dimension, long limit, long used, long requested, string? type = null, bool approximate = false) =>
        RateLimitErrors.Reached(new Refusal(dimension, limit, used, requested), Scout, "org_x", "on_demand", type, approximate);

    [Test]
    public void Reached_CapturedRequestsPerMinute_IsTheSameBody() =>
        Assert.That(Text(Reached(LimitDimension.Rpm, 30, 30, 1)), Is.EqualTo(
            """{"error":{"message":"Rate limit reached for model `meta-llama/llama-4-scout-17b-16e-instruct` in organization `org_x` service tier `on_demand` on requests per minute (RPM): Limit 30, Used 30, Requested 1. Please try again in 2s. Need more tokens? Upgrade to Dev Tier today at https://console.groq.com/settings/billing","type":"requests","code":"rate_limit_exceeded"}}"""));

    [TestCase(LimitDimension.Tpm, 6000, 5034, 1443, null, false, "tokens per minute (TPM): Limit 6000, Used 5034, Requested 1443. Please try again in 4.77s.", "tokens")]
    [TestCase(LimitDimension.Tpm, 30000, 19817, 23700, "compound", false, "tokens per minute (TPM): Limit 30000, Used 19817, Requested 23700. Please try again in 27.034s.", "compound")]
    [TestCase(LimitDimension.Tpm, 300000, 320646, 3149, null, false, "tokens per minute (TPM): Limit 300000, Used 320646, Requested 3149. Please try again in 4.759s.", "tokens")]
    [TestCase(LimitDimension.Tpd, 500000, 499483, 3865, null, false, "tokens per day (TPD): Limit 500000, Used 499483, Requested 3865. Please try again in 9m38.5344s.", "tokens")]
    [TestCase(LimitDimension.Tpm, 7000, 0, 12903, null, true, "tokens per minute (TPM): Limit 7000, Used 0, Requested ~12903. Please try again in 50.597142857s.", "tokens")]
    public void Reached_CapturedNumbers_ReadAsCaptured(
        LimitDimension dimension, long limit, long used, long requested, string? type, bool approximate, string expected, string expectedType)
    {
        ApiError error = Reached(dimension, limit, used, requested, type, approximate);

        Assert.That(error.Message, Is.EqualTo($"Rate limit reached for model `{Scout}` in organization `org_x` service tier `on_demand` on {expected}{Tail}"));
        Assert.That((error.Status, error.Type, error.Code), Is.EqualTo((429, expectedType, "rate_limit_exceeded")));
    }

    [Test]
    public void From_MoreTokensThanTheLimit_IsTheCaptured413()
    {
        ApiError error = RateLimitErrors.From(new Refusal(LimitDimension.Tpm, 6000, 0, 12328), "llama-3.1-8b-instant", "org_x", "on_demand");

        Assert.That(error.Status, Is.EqualTo(413));
        Assert.That(Text(error), Is.EqualTo(
            """{"error":{"message":"Request too large for model `llama-3.1-8b-instant` in organization `org_x` service tier `on_demand` on tokens per minute (TPM): Limit 6000, Requested 12328, please reduce your message size and try again. Need more tokens? Upgrade to Dev Tier today at https://console.groq.com/settings/billing","type":"tokens","code":"rate_limit_exceeded"}}"""));
    }

    [Test]
    public void From_MoreInputThanTheLimit_NamesInputTokens()
    {
        ApiError error = RateLimitErrors.From(new Refusal(LimitDimension.Itpm, 7000, 0, 13657), "m", "org_x", "on_demand");

        Assert.That(error.Status, Is.EqualTo(413));
        Assert.That(error.Message, Does.Contain(" on input tokens per minute (ITPM): Limit 7000, Requested 13657, please reduce your message size"));
    }

    [Test]
    public void From_MoreOutputThanTheLimit_Is429WithoutBackticks()
    {
        ApiError error = RateLimitErrors.From(new Refusal(LimitDimension.Otpm, 1000, 0, 2512), "qwen/qwen3.6-27b", "org_x", "on_demand");

        Assert.That(error.Status, Is.EqualTo(429));
        Assert.That(error.Message, Does.StartWith(
            "Request too large for model qwen/qwen3.6-27b in organization org_x service tier on_demand on output tokens per minute (OTPM): Limit 1000, Requested 2512. The request's expected output tokens exceed the enforced limit; reduce max_tokens"));
        Assert.That(Text(error), Does.Contain("request's"));
    }

    [TestCase(LimitDimension.Rpd, 1000, 999, "1m26.4s")]
    [TestCase(LimitDimension.Tpm, 8000, 7922, "585ms")]
    [TestCase(LimitDimension.Rpd, 500000, 499999, "172.799999ms")]
    [TestCase(LimitDimension.Tpm, 300000, 299565, "87ms")]
    [TestCase(LimitDimension.Tpm, 8000, 3164, "36.27s")]
    [TestCase(LimitDimension.Rpd, 1000, 998, "2m52.8s")]
    [TestCase(LimitDimension.Rpd, 14400, 14399, "6s")]
    [TestCase(LimitDimension.Tpm, 6000, 5844, "1.559999999s")]
    [TestCase(LimitDimension.Tpm, 8000, 8000, "0s")]
    public void Reset_CapturedHeaders_ReadAsCaptured(LimitDimension dimension, long limit, long left, string expected) =>
        Assert.That(RateLimitHeaders.Reset(dimension, limit, left), Is.EqualTo(expected));
}
