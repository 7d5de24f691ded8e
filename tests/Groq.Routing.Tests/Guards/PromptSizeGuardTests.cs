namespace Groq.Routing.Tests;

[TestFixture]
internal sealed class PromptSizeGuardTests
{
    private GuardOptions _options = new();

    [SetUp]
    public void SetUp() => _options = new();

    [TestCase("")]
    [TestCase(" \t\r\n")]
    public void Inspect_BlankPrompt_Blocks(string prompt) => Assert.That(Guard().InspectPrompt(prompt).Rule, Is.EqualTo("empty"));

    [Test]
    public async Task Inspect_BlankPromptAfterEarlierTurns_Allows()
    {
        CompletionRequest request = new("") { Messages = [GroqMessage.User("Count to ten."), GroqMessage.Assistant("1, 2, 3")] };

        GuardVerdict verdict = await Guard().InspectAsync(new GuardInput(GuardStages.Prompt, request, ""), CancellationToken.None);

        Assert.That(verdict, Is.EqualTo(GuardVerdict.Allow));
    }

    [Test]
    public async Task Inspect_BlankTextThatIsNotThePrompt_Allows()
    {
        GuardVerdict verdict = await Guard().InspectAsync(new GuardInput(GuardStages.Prompt, new CompletionRequest("Hello"), ""), CancellationToken.None);

        Assert.That(verdict, Is.EqualTo(GuardVerdict.Allow));
    }

    [Test]
    public void Inspect_LongestPromptAllowed_Allows() => Assert.That(Guard().InspectPrompt(new string('a', 50_000)), Is.EqualTo(GuardVerdict.Allow));

    [Test]
    public void Inspect_OneCharacterTooLong_NamesNumbersAndSetting()
    {
        GuardVerdict verdict = Guard().InspectPrompt(new string('a', 50_001));

        Assert.That(verdict.Rule, Is.EqualTo("too-long"));
        Assert.That(verdict.Reason, Does.Contain("50,001").And.Contain("50,000").And.Contain("Groq:Guards:MaxPromptCharacters"));
    }

    [Test]
    public void Inspect_LimitReloaded_HoldsAtOnce()
    {
        PromptSizeGuard guard = Guard();
        _options = new GuardOptions { MaxPromptCharacters = 3 };

        Assert.That(guard.InspectPrompt("abcd").Rule, Is.EqualTo("too-long"));
        _options = new GuardOptions { MaxPromptCharacters = 4 };
        Assert.That(guard.InspectPrompt("abcd").Action, Is.EqualTo(GuardAction.Allow));
    }

    private PromptSizeGuard Guard() => new(() => _options);
}
