namespace Groq.Routing.Tests.Quota;

[TestFixture]
public sealed class CalibratedTokenEstimatorTests
{
    private static readonly string English = string.Concat(Enumerable.Repeat("The quick brown fox jumps over the lazy dog. ", 20));
    private static readonly string Russian = string.Concat(Enumerable.Repeat("Съешь ещё этих мягких французских булок, да выпей чаю. ", 20));
    private static readonly string Chinese = string.Concat(Enumerable.Repeat("用简单的话解释什么是变量,并给一个生活中的例子。", 20));

    [Test]
    public void Estimate_BeforeAnythingIsLearned_KnowsScriptsApart()
    {
        var estimator = new CalibratedTokenEstimator();

        double PerCharacter(string text) => (double)estimator.EstimateInputTokens("m", Request(text)) / text.Length;

        Assert.That(PerCharacter(English), Is.InRange(0.2, 0.35));
        Assert.That(PerCharacter(Russian), Is.InRange(0.3, 0.6));
        Assert.That(PerCharacter(Chinese), Is.InRange(0.7, 1.3));
    }

    [Test]
    public void Estimate_AfterAnswers_FollowsTheModelsOwnCount()
    {
        var estimator = new CalibratedTokenEstimator();
        static int Actual(int length) => 70 + (int)(length / 3.3);
        for (var i = 1; i <= 200; i++)
        {
            var text = new string('x', 50 * (1 + (i * 7 % 40)));
            estimator.Observe("m", Request(text), Actual(text.Length));
        }

        foreach (var length in new[] { 100, 900, 1900 })
        {
            Assert.That(estimator.EstimateInputTokens("m", Request(new string('x', length))), Is.EqualTo(Actual(length)).Within(3), $"{length} characters");
        }
    }

    [Test]
    public void Estimate_AfterAnswers_IsLearnedPerModel()
    {
        var estimator = new CalibratedTokenEstimator();
        var before = estimator.EstimateInputTokens("other", Request(English));
        for (var i = 0; i < 50; i++)
        {
            estimator.Observe("m", Request(English), 600);
        }

        Assert.That(estimator.EstimateInputTokens("m", Request(English)), Is.EqualTo(600).Within(6));
        Assert.That(estimator.EstimateInputTokens("other", Request(English)), Is.EqualTo(before));
    }

    [Test]
    public void Estimate_WithAnswersThatScatter_StaysOnTheSafeSide()
    {
        var estimator = new CalibratedTokenEstimator();
        for (var i = 0; i < 400; i++)
        {
            estimator.Observe("m", Request(English), 250 + (i % 2 == 0 ? 20 : -20));
        }

        Assert.That(estimator.EstimateInputTokens("m", Request(English)), Is.InRange(270, 300));
    }

    [Test]
    public void Estimate_OfToolsSchemasAndImages_CountsThem()
    {
        var estimator = new CalibratedTokenEstimator();
        var schema = System.Text.Json.JsonDocument.Parse($$"""{"type":"object","description":"{{new string('d', 400)}}"}""").RootElement;
        var plain = estimator.EstimateInputTokens("m", Request("Hi"));

        Assert.Multiple(() =>
        {
            Assert.That(estimator.EstimateInputTokens("m", Request("Hi") with { Tools = [GroqTool.Create("f", "d", schema)] }), Is.GreaterThan(plain + 100));
            Assert.That(estimator.EstimateInputTokens("m", Request("Hi") with { ResponseFormat = GroqResponseFormat.FromSchema("s", schema, false) }), Is.GreaterThan(plain + 100));
            Assert.That(
                estimator.EstimateInputTokens("m", Request("Hi") with { Messages = [new GroqMessage(GroqRole.User, null) { Parts = [GroqContentPart.FromImage("https://x/y.png")] }] }),
                Is.GreaterThan(plain + 500));
        });
    }

    private static GroqChatRequest Request(string text) => new() { Model = "m", Messages = [GroqMessage.User(text)] };
}
