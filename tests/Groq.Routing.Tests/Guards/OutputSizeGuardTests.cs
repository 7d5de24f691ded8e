namespace Groq.Routing.Tests;

[TestFixture]
internal sealed class OutputSizeGuardTests
{
    private readonly OutputSizeGuard _guard = new(() => new GuardOptions { MaxOutputCharacters = 5 });

    [TestCase("")]
    [TestCase(" \n")]
    public void Inspect_BlankOutput_Blocks(string output) => Assert.That(_guard.InspectOutput(output).Rule, Is.EqualTo("empty"));

    [Test]
    public void Inspect_LongestOutputAllowed_Allows() => Assert.That(_guard.InspectOutput("12345"), Is.EqualTo(GuardVerdict.Allow));

    [Test]
    public void Inspect_OneCharacterTooLong_NamesTheSetting()
    {
        GuardVerdict verdict = _guard.InspectOutput("123456");

        Assert.That(verdict.Rule, Is.EqualTo("too-long"));
        Assert.That(verdict.Reason, Does.Contain("Groq:Guards:MaxOutputCharacters"));
    }
}
