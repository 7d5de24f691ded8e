using CsCheck;

namespace Groq.Routing.Tests;

public class GoDurationTests
{
    [TestCase("0s", 0)]
    [TestCase("0", 0)]
    [TestCase("1ns", 1)]
    [TestCase("100ns", 1)]
    [TestCase("250µs", 2_500)]
    [TestCase("250us", 2_500)]
    [TestCase("250\u03bcs", 2_500)]
    [TestCase("250\u00c2\u00b5s", 2_500)]
    [TestCase("1ms", 10_000)]
    [TestCase("547ms", 5_470_000)]
    [TestCase("172.799999ms", 1_728_000)]
    [TestCase("6s", 60_000_000)]
    [TestCase("1.559999999s", 15_600_000)]
    [TestCase("50.597142857s", 505_971_429)]
    [TestCase("1m26.4s", 864_000_000)]
    [TestCase("2m52.8s", 1_728_000_000)]
    [TestCase("9m38.5344s", 5_785_344_000)]
    [TestCase("1h2m3s", 37_230_000_000)]
    [TestCase("23h59m59.999999999s", 864_000_000_000)]
    [TestCase(".5s", 5_000_000)]
    [TestCase("1.s", 10_000_000)]
    public void TryParse_DurationOfGo_IsExactRoundedUpToTheTick(string text, long ticks)
    {
        Assert.That(GoDuration.TryParse(text, out var value), Is.True);
        Assert.That(value.Ticks, Is.EqualTo(ticks));
    }

    [TestCase("")]
    [TestCase("s")]
    [TestCase(".s")]
    [TestCase("1")]
    [TestCase("-1s")]
    [TestCase("+1s")]
    [TestCase("1 s")]
    [TestCase("1s ")]
    [TestCase("1.2.3s")]
    [TestCase("1e3s")]
    [TestCase("1d")]
    [TestCase("1x")]
    [TestCase("1m2")]
    [TestCase("9223372036854775807h")]
    [TestCase("99999999999999999999s")]
    [TestCase("2562048h")]
    [TestCase("١s")]
    public void TryParse_AnythingElse_IsRefused(string text) => Assert.That(GoDuration.TryParse(text, out _), Is.False);

    [Test]
    public void TryParse_PrintedPartByPart_ReturnsTheSameTime() =>
        Gen.Select(Gen.Long[0, 200_000], Gen.Int[0, 59], Gen.Int[0, 59], Gen.Int[0, 9_999_999]).Sample((hours, minutes, seconds, ticks) =>
        {
            var parsed = GoDuration.TryParse($"{hours}h{minutes}m{seconds}.{ticks:D7}s", out var value);
            return parsed && value.Ticks == (((((hours * 60) + minutes) * 60) + seconds) * TimeSpan.TicksPerSecond) + ticks;
        });

    [Test]
    public void TryParse_AnyText_NeverThrowsAndIsNeverNegative() =>
        Gen.String[Gen.Char["0123456789.hmnsuµ-+ Âe"], 0, 30].Sample(text => !GoDuration.TryParse(text, out var value) || value >= TimeSpan.Zero);
}
