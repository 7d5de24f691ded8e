namespace Groq.Routing.Tests;

/// <summary>Looking over a clean text allocates nothing once the guard is warm.</summary>
[TestFixture]
internal sealed class InjectionAllocationTests
{
    private const string Sentence = "Write a function that takes a list of words and returns the longest of them. Explain the loop, name the cases and describe an empty list. ";

    [TestCase(1)]
    [TestCase(400)]
    public void Detect_CleanAscii_AllocatesNothing(int sentences)
    {
        GuardOptions options = new();
        PromptInjectionGuard guard = new(() => options);
        string text = string.Concat(Enumerable.Repeat(Sentence, sentences));

        Assert.That(GuardTesting.AllocatedBytes(() => guard.Detect(text)), Is.Zero);
    }
}
