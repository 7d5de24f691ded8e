using System.Text;

namespace Groq.Routing.Tests.Schemas;

/// <summary>A check that succeeds allocates a few objects, however long the answer is.</summary>
[TestFixture]
internal sealed class SchemaAllocationTests
{
    private const long AFewObjects = 1024;

    private readonly CompiledSchema _schema = SchemaTesting.Compile(
        """
        {"type":"array","uniqueItems":true,"items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z]+ \\d+$"},"rank":{"type":"integer","multipleOf":1},
        "kind":{"enum":["one","two"]},"tags":{"anyOf":[{"type":"null"},{"type":"array","contains":{"const":"x"}}]}},"required":["name","rank"],"unevaluatedProperties":false}}
        """);

    [TestCase(1)]
    [TestCase(10)]
    [TestCase(1000)]
    public void Check_AnswerThatMatches_AllocatesAFewObjectsWhateverItsLength(int items)
    {
        byte[] answer = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Range(0, items).Select(i => $$"""{"name":"item \u0031{{i}}","rank":{{i}},"kind":"two","tags":["y","x"]}"""))}]");
        Check(answer);
        Check(answer);

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool matches = Check(answer);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(matches, Is.True);
        Assert.That(allocated, Is.LessThan(AFewObjects));
    }

    private bool Check(byte[] answer)
    {
        using JsonTree tree = JsonTree.Parse(answer, answer.Length, JsonGuard.MaxDepth, out _)!;
        return _schema.Check(tree).Matches;
    }
}
