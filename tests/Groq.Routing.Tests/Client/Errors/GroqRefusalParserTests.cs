using CsCheck;

namespace Groq.Routing.Tests;

public class GroqRefusalParserTests
{
    private static readonly object?[][] CapturedMessages =
    [
        [Captured.Rpm, QuotaDimension.Rpm, 30, 30L, 1, 20_000_000L, false],
        [Captured.Tpm, QuotaDimension.Tpm, 6_000, 5_034L, 1_443, 47_700_000L, false],
        [Captured.TpmCompound, QuotaDimension.Tpm, 30_000, 19_817L, 23_700, 270_340_000L, false],
        [Captured.TpmOverfull, QuotaDimension.Tpm, 300_000, 320_646L, 3_149, 47_590_000L, false],
        [Captured.Tpd, QuotaDimension.Tpd, 500_000, 499_483L, 3_865, 5_785_344_000L, false],
        [Captured.Tpm2024, QuotaDimension.Tpm, 7_000, 0L, 12_903, 505_971_429L, true],
        [Captured.TooLargeTpm, QuotaDimension.Tpm, 6_000, null, 12_328, null, true],
        [Captured.TooLargeItpm, QuotaDimension.Itpm, 7_000, null, 13_657, null, true],
        [Captured.TooLargeOtpm, QuotaDimension.Otpm, 1_000, null, 2_512, null, true],
    ];

    [TestCaseSource(nameof(CapturedMessages))]
    public void Parse_CapturedMessage_ReadsEveryNumber(string message, QuotaDimension dimension, long limit, long? used, long requested, long? waitTicks, bool tooLarge) =>
        Assert.That(GroqRefusalParser.Parse(message), Is.EqualTo(new GroqRefusal(dimension, limit, used, requested, waitTicks is { } ticks ? new TimeSpan(ticks) : null, tooLarge)));

    [TestCase("requests per day (RPD): Limit 1000, Used 1000, Requested 1. Please try again in 1m26.4s.", QuotaDimension.Rpd, 864_000_000L)]
    [TestCase("Rate limit on tokens per minute (TPM): Limit 8000, Used 7990, Requested 100. Please try again in 547ms.", QuotaDimension.Tpm, 5_470_000L)]
    [TestCase("model `a (preview)` on tokens per minute (TPM): Limit 8000, Used 7990, Requested 100. Please try again in 547ms", QuotaDimension.Tpm, 5_470_000L)]
    [TestCase("(OTPM): Limit 1000, Used ~990, Requested ~100. Please try again in soon.", QuotaDimension.Otpm, null)]
    public void Parse_OtherForms_AreAccepted(string message, QuotaDimension dimension, long? waitTicks)
    {
        var refusal = GroqRefusalParser.Parse(message);

        Assert.That(refusal, Is.Not.Null);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(refusal!.Dimension, Is.EqualTo(dimension));
            Assert.That(refusal.RetryAfter?.Ticks, Is.EqualTo(waitTicks));
            Assert.That(refusal.TooLarge, Is.False);
        }
    }

    [TestCase("")]
    [TestCase("Rate limit reached.")]
    [TestCase("(XPM): Limit 1, Used 1, Requested 1")]
    [TestCase("(TPM)")]
    [TestCase("(TPM): Limit 6000")]
    [TestCase("(TPM): Limit -6000, Used 1, Requested 1")]
    [TestCase("(TPM): Limit 6000, Used -1, Requested 1")]
    [TestCase("(TPM): Limit 6000, Used 1, Requested -1")]
    [TestCase("(TPM): Limit 6,000, Used 1, Requested 1")]
    [TestCase("(TPM): Limit 6000, Used 1.5, Requested 1")]
    [TestCase("(TPM): Limit 99999999999999999999, Used 1, Requested 1")]
    [TestCase("(TPM): Limit 6000, Used 1, Requested 1k")]
    public void Parse_NoBucketOrNoNumber_IsNull(string message) => Assert.That(GroqRefusalParser.Parse(message), Is.Null);

    [Test]
    public void Parse_DamagedMessage_NeverThrowsAndHoldsNoGarbage() => Mutations.Of(Captured.Refusals).Sample(
        message => GroqRefusalParser.Parse(message) is not { } refusal
            || (refusal.Limit >= 0 && refusal.Used is null or >= 0 && refusal.Requested >= 0 && refusal.RetryAfter is null or { Ticks: >= 0 } && Enum.IsDefined(refusal.Dimension)),
        iter: 20_000);
}
