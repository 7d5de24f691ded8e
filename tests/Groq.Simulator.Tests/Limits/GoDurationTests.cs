namespace Groq.Simulator.Tests.Limits;

public sealed class GoDurationTests
{
    [TestCase(0, "0s")]
    [TestCase(1, "1ns")]
    [TestCase(1_500, "1.5µs")]
    [TestCase(1_000_000, "1ms")]
    [TestCase(172_799_999, "172.799999ms")]
    [TestCase(547_000_000, "547ms")]
    [TestCase(1_559_999_999, "1.559999999s")]
    [TestCase(6_000_000_000, "6s")]
    [TestCase(60_000_000_000, "1m0s")]
    [TestCase(86_400_000_000, "1m26.4s")]
    [TestCase(172_800_000_000, "2m52.8s")]
    [TestCase(578_534_400_000, "9m38.5344s")]
    [TestCase(3_600_000_000_000, "1h0m0s")]
    [TestCase(86_399_000_000_001, "23h59m59.000000001s")]
    public void FromNanoseconds_AnyUnit_ReadsAsGoPrintsIt(long nanoseconds, string expected) =>
        Assert.That(GoDuration.FromNanoseconds(nanoseconds), Is.EqualTo(expected));

    [Test]
    public void FromSeconds_FractionThatFloatingPointMisses_IsCutNotRounded() =>
        Assert.That(GoDuration.FromSeconds(0.17279999999999998), Is.EqualTo("172.799999ms"));
}
