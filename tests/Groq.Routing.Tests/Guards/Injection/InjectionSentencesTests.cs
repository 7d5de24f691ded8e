namespace Groq.Routing.Tests;

/// <summary>
/// Sentences of our own, a line each, by what they are after; <c>inventions</c> and <c>everyday</c> have all kinds, far-fetched and as people write them. They were written before the rules that catch them, as different from one another as
/// could be, so not all are caught: what was is held. Rules have been drawn from them since, so that these figures say nothing of sentences nobody
/// has seen; <c>docs/guards.md</c> has what was caught of each batch at first sight.
/// </summary>
[TestFixture]
internal sealed class InjectionSentencesTests
{
    private readonly GuardOptions _options = new();
    private PromptInjectionGuard _guard = null!;

    [OneTimeSetUp]
    public void CompileRules() => _guard = new(() => _options);

    [TestCase("override", 74)]
    [TestCase("extract", 79)]
    [TestCase("persona", 85)]
    [TestCase("refusal", 70)]
    [TestCase("authority", 89)]
    [TestCase("turns", 92)]
    [TestCase("indirect", 68)]
    [TestCase("classroom", 71)]
    [TestCase("tricks", 70)]
    [TestCase("secrets", 80)]
    [TestCase("manner", 84)]
    [TestCase("inventions", 75)]
    [TestCase("everyday", 81)]
    [TestCase("languages", 87)]
    public void Inspect_SentencesOfOneAim_BlocksSoManyOfAHundred(string aim, double least)
    {
        var sentences = Read(aim);
        var missed = sentences.Where(s => _guard.InspectPrompt(s).Action != GuardAction.Block).ToArray();

        Assert.That(100.0 * (sentences.Length - missed.Length) / sentences.Length, Is.GreaterThanOrEqualTo(least), string.Join(Environment.NewLine, missed));
    }

    [Test]
    public void Inspect_HonestSentencesInTheSameWords_BlocksOneOfAHundredAtMost()
    {
        var sentences = Read("honest");
        var blocked = sentences.Where(s => _guard.InspectPrompt(s).Action == GuardAction.Block).ToArray();

        Assert.That(100.0 * blocked.Length / sentences.Length, Is.LessThanOrEqualTo(1), string.Join(Environment.NewLine, blocked));
    }

    private static string[] Read(string name) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Guards", "Injection", "Sentences", $"{name}.txt")).Select(l => l.Replace("\\n", "\n", StringComparison.Ordinal))];
}
