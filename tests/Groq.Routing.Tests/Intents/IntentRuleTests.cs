namespace Groq.Routing.Tests.Intents;

[TestFixture]
public sealed class IntentRuleTests
{
    [TestCase("test_case_generation", 3, Complexity.Simple)]
    [TestCase("test_case_generation", 4, Complexity.Medium)]
    [TestCase("test_case_generation", 10, Complexity.Medium)]
    [TestCase("test_case_generation", 11, Complexity.Complex)]
    [TestCase("grade_feedback", 1000, Complexity.Simple)]
    [TestCase("grade_feedback", 1001, Complexity.Medium)]
    [TestCase("grade_feedback", 3001, Complexity.Complex)]
    [TestCase("deadline_suggestion", 0, Complexity.Complex)]
    [TestCase("statement_analysis", 0, Complexity.Medium)]
    [TestCase("statement_analysis", 2000, Complexity.Medium)]
    [TestCase("statement_analysis", 2001, Complexity.Complex)]
    [TestCase("hint", 1, Complexity.Simple)]
    [TestCase("hint", 2, Complexity.Simple)]
    [TestCase("hint", 3, Complexity.Medium)]
    [TestCase("grade_insights", 50, Complexity.Medium)]
    [TestCase("grade_insights", 51, Complexity.Complex)]
    [TestCase("general", 1000, Complexity.Simple)]
    [TestCase("general", 1001, Complexity.Complex)]
    public void Classify_AtAThreshold_FallsOnTheRightSide(string intent, int measure, Complexity complexity) =>
        Assert.That(IntentRule.CreateDefaults()[intent].Classify(measure), Is.EqualTo(complexity));

    [Test]
    public void Intent_WithANegativeMeasure_IsRefused() =>
        Assert.That(() => Intent.TestCaseGeneration(-1), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("cases"));
}
