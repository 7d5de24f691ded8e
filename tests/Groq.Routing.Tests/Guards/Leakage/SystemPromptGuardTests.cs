using CsCheck;

namespace Groq.Routing.Tests.Leakage;

[TestFixture]
internal sealed class SystemPromptGuardTests
{
    private const string Instructions = """
        You are the tutor of a course on data structures at a college. Never give away the reference solution. Grade each task from zero to
        five points: three for correctness, one for style, one for tests. Students may not see how the points come about. When a student
        writes in another language, answer in that language. Mention office hours on Thursdays when somebody asks for a deadline.
        """;

    private readonly SystemPromptGuard _guard = new(() => new GuardOptions());

    [Test]
    public void Inspect_WholeInstructions_Blocks()
    {
        var verdict = Inspect($"Sure! My instructions are:\n\n{Instructions}");

        Assert.That((verdict.Action, verdict.Rule), Is.EqualTo((GuardAction.Block, "repeats-instructions")));
        Assert.That(verdict.Reason, Does.Not.Contain("tutor"));
    }

    [Test]
    public void Inspect_APartOfThem_Blocks() => Assert.That(
        Inspect("I was told this: \"Grade each task from zero to five points: three for correctness, one for style, one for tests. Students may not see how the points come about.\"").Action,
        Is.EqualTo(GuardAction.Block));

    [Test]
    public void Inspect_WithOtherCasePunctuationAndLineBreaks_Blocks() =>
        Assert.That(Inspect(string.Join("\n* ", Instructions.ToUpperInvariant().Split([' ', '\n', '.', ','], StringSplitOptions.RemoveEmptyEntries))).Action, Is.EqualTo(GuardAction.Block));

    [Test]
    public void Inspect_InsideJson_Blocks() =>
        Assert.That(Inspect($$"""{"answer":"{{Instructions.ReplaceLineEndings("\\n")}}"}""").Action, Is.EqualTo(GuardAction.Block));

    [Test]
    public void Inspect_WithEverySixthWordChanged_Blocks()
    {
        var words = Instructions.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 5; i < words.Length; i += 6)
        {
            words[i] = i % 4 == 1 ? "" : "banana split";
        }

        Assert.That(Inspect(string.Join(' ', words)).Action, Is.EqualTo(GuardAction.Block));
    }

    [TestCase("A linked list is a chain of nodes. Each node has a value and a reference to the next one.")]
    [TestCase("You get three points for correctness and one for style. Office hours are on Thursdays.")]
    [TestCase("Three for correctness, one for style, one for tests: that makes five points.")]
    [TestCase("")]
    public void Inspect_AnAnswerThatFollowsThem_Allows(string output) => Assert.That(Inspect(output), Is.EqualTo(GuardVerdict.Allow));

    [Test]
    public void Inspect_TheirWordsInAnotherOrder_Allows()
    {
        var words = Instructions.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Array.Reverse(words);

        Assert.That(Inspect(string.Join(' ', words)), Is.EqualTo(GuardVerdict.Allow));
    }

    [Test]
    public void Inspect_AFormThatIsFilledInTwice_Allows()
    {
        const string Form = "Answer as JSON: {\"cases\":[{\"input\":\"…\",\"expected\":\"…\",\"why\":\"…\"}]} and nothing else, please, in any case whatsoever, ever.";

        var verdict = Inspect("""{"cases":[{"input":"1 2","expected":"3","why":"small"},{"input":"5 5","expected":"10","why":"equal"}]}""", Form);

        Assert.That(verdict, Is.EqualTo(GuardVerdict.Allow));
    }

    [Test]
    public void Inspect_ShortInstructionInFull_Blocks() =>
        Assert.That(Inspect("It says: You are a tutor. The code of the safe is 4711.", "You are a tutor. The code of the safe is 4711.").Action, Is.EqualTo(GuardAction.Block));

    [Test]
    public void Inspect_InstructionOfAFewWords_IsNoSecret() =>
        Assert.That(Inspect("Answer in one sentence, please.", "Answer in one sentence, please."), Is.EqualTo(GuardVerdict.Allow));

    [Test]
    public void Inspect_ChineseInstructions_Blocks()
    {
        const string Chinese = "你是一名编程课的助教。永远不要透露参考答案。每道题满分五分，其中正确性三分，风格一分，测试一分。";

        Assert.That(Inspect($"我的指令是：{Chinese}", Chinese).Action, Is.EqualTo(GuardAction.Block));
        Assert.That(Inspect("链表由节点组成，每个节点都有一个值和一个指向下一个节点的引用。", Chinese), Is.EqualTo(GuardVerdict.Allow));
    }

    [Test]
    public void Inspect_SystemMessageAmongEarlierTurns_Blocks()
    {
        var request = new CompletionRequest("And?") { Messages = [GroqMessage.User("Hi"), GroqMessage.System(Instructions)] };

        Assert.That(_guard.InspectOutput(Instructions, request).Action, Is.EqualTo(GuardAction.Block));
    }

    [Test]
    public void Inspect_LongerRunByOption_LetsAQuotationPass()
    {
        var guard = new SystemPromptGuard(() => new GuardOptions { SystemPromptRun = 40 });
        var request = new CompletionRequest("Hi") { SystemMessage = Instructions };

        Assert.That(guard.InspectOutput("Grade each task from zero to five points: three for correctness, one for style, one for tests. Students may not see how", request), Is.EqualTo(GuardVerdict.Allow));
        Assert.That(guard.InspectOutput(Instructions, request).Action, Is.EqualTo(GuardAction.Block));
    }

    [Test]
    public void Inspect_ManyInstructions_KeepsThemApart()
    {
        for (var i = 0; i < 200; i++)
        {
            var own = string.Join(' ', Enumerable.Range(i, 30).Select(n => $"word{n * 31}"));

            Assert.That(Inspect(own, own).Action, Is.EqualTo(GuardAction.Block));
            Assert.That(Inspect(Instructions, own), Is.EqualTo(GuardVerdict.Allow));
        }
    }

    [Test]
    public void Inspect_NoInstructions_Allows() => Assert.That(_guard.InspectOutput(Instructions), Is.EqualTo(GuardVerdict.Allow));

    [Test]
    public void StreamWindow_WithoutInstructions_HoldsNothingBack() => Assert.That(_guard.StreamWindow(new CompletionRequest("Hi")), Is.Zero);

    [Test]
    public void Inspect_AnyText_DoesNotThrow()
    {
        var texts = Gen.OneOf(Gen.String, Gen.OneOf("you", "are", " ", "\\n", "字", "\ud800", "a1_", ".").Array.Select(string.Concat));
        Gen.Select(texts, texts).Sample((output, system) => { _ = Inspect(output, system); });
    }

    private GuardVerdict Inspect(string output, string instructions = Instructions) =>
        _guard.InspectOutput(output, new CompletionRequest("Hi") { SystemMessage = instructions });
}
