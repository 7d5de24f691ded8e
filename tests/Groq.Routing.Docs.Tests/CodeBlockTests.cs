namespace Groq.Routing.Docs.Tests;

/// <summary>Code on the pages is code that compiles.</summary>
[TestFixture]
[NonParallelizable]
public sealed class CodeBlockTests
{
    [TestCaseSource(nameof(Blocks))]
    public void Compile_BlockOfAPage_HasNoProblems(string place)
    {
        var block = CodeBlock.In("csharp").Single(b => b.ToString() == place);

        Assert.That(BlockCompiler.Compile(block), Is.Empty);
    }

    [TestCase("CannedGroq", "A pile of plates.")]
    [TestCase("SimulatorServer", "llama-3.1-8b-instant Retired, openai/gpt-oss-20b Overloaded, qwen/qwen3.8-27b Served")]
    public async Task Run_ExampleOfTesting_SaysWhatThePageSays(string about, string said)
    {
        var block = CodeBlock.In("csharp").Single(b => b.Page == "docs/testing.md" && b.Code.Contains(about, StringComparison.Ordinal));

        Assert.That(await BlockCompiler.RunAsync(block), Is.EqualTo(said + Environment.NewLine));
        Assert.That(block.Code, Does.Contain($"// {said}"));
    }

    [Test]
    public void Compile_UnknownNames_AreNamedByPageAndLine()
    {
        var block = CodeBlock.Read("docs/page.md", ["Text", "```csharp", "var a = 1;", "", "router.CompleteAsynk(a);", "public record B(C D);", "```"]).Single();

        Assert.That(BlockCompiler.Compile(block).Order().ToList(), Has.Exactly(2).Items
            .And.ItemAt(0).StartsWith("docs/page.md(5): CS1061").And.ItemAt(1).StartsWith("docs/page.md(6): CS0246"));
    }

    [TestCase("string? a = null; Console.WriteLine(a.Length);", "CS8602")]
    [TestCase("router.CompleteAsync(new CompletionRequest(\"\"));", "CS4014")]
    [TestCase("var a = (1;", "CS1026")]
    [TestCase("var a = 1; }", "CS1022")]
    public void Compile_CodeThatWouldNotPassHere_IsNamed(string code, string expected)
    {
        var block = CodeBlock.Read("docs/page.md", ["```csharp", code, "```"]).Single();

        Assert.That(BlockCompiler.Compile(block), Has.Some.Matches($@"^docs/page\.md\(\d+\): {expected}:"));
    }

    [Test]
    public void Read_BlockWithoutEnd_Throws() =>
        Assert.That(() => CodeBlock.Read("docs/page.md", ["```csharp", "var a = 1;"]).ToList(), Throws.InstanceOf<FormatException>());

    private static IEnumerable<string> Blocks() => CodeBlock.In("csharp").Select(b => b.ToString());
}
