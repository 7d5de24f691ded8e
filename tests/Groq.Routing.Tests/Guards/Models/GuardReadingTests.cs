namespace Groq.Routing.Tests.Models;

[TestFixture]
internal sealed class GuardReadingTests
{
    private static readonly GuardReading Safe = new(0.1, []);
    private static readonly GuardReading Violation = new(1, ["S1"]);

    [Test]
    public void Worse_OfTwo_IsTheHigherScoreWithTheCategoriesOfBoth()
    {
        var worse = GuardReading.Worse(Violation, new GuardReading(1, ["s1", "S2"]));

        Assert.That((worse!.Score, string.Join(' ', worse.Categories)), Is.EqualTo((1.0, "S1 S2")));
        Assert.That(GuardReading.Worse(Safe, Violation)!.Score, Is.EqualTo(1));
    }

    [Test]
    public void Worse_WithOneMissing_IsAVerdictOnlyWhenTheOtherIsAViolation()
    {
        Assert.That(GuardReading.Worse(Safe, null), Is.Null);
        Assert.That(GuardReading.Worse(null, null), Is.Null);
        Assert.That(GuardReading.Worse(null, Violation), Is.SameAs(Violation));
    }
}
