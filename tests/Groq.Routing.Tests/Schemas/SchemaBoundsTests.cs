namespace Groq.Routing.Tests.Schemas;

/// <summary>Depth and work are bounded: what is too much is a verdict, and it comes soon.</summary>
[TestFixture]
internal sealed class SchemaBoundsTests
{
    [Test]
    public void Check_SchemaThatMultipliesItsWork_IsGivenUp()
    {
        var levels = string.Join(",", Enumerable.Range(0, 40).Select(level =>
            $$"""
            "l{{level}}":{"allOf":[{"$ref":"#/$defs/l{{level + 1}}"},{"$ref":"#/$defs/l{{level + 1}}"}]}
            """));

        var verdict = SchemaTesting.Compile($$$"""{"$ref":"#/$defs/l0","$defs":{{{{levels}}},"l40":true}}""").Check("1");

        Assert.That(verdict.Overrun, Does.Contain("too much work"));
    }

    [Test]
    public void Check_LoopThatOnlySomeValuesMeet_IsGivenUp()
    {
        var schema = SchemaTesting.Compile("""{"dependentSchemas":{"a":{"$ref":"#"}}}""");

        Assert.That(schema.Check("""{"b":1}""").Matches, Is.True);
        Assert.That(schema.Check("""{"a":1}""").Overrun, Does.Contain("too many times"));
    }

    [Test]
    public void Check_LoopUnderANot_DoesNotMatch() =>
        Assert.That(SchemaTesting.Compile("""{"not":{"dependentSchemas":{"a":{"$ref":"#"}}}}""").Check("""{"a":1}""").Matches, Is.False);

    [Test]
    public void Check_DeepValueOnASmallStack_IsAVerdict()
    {
        var schema = SchemaTesting.Compile("""{"anyOf":[{"type":"null"},{"allOf":[{"properties":{"a":{"$ref":"#"}},"unevaluatedProperties":false}]}]}""");
        var value = string.Concat(Enumerable.Repeat("""{"a":""", 900)) + "1" + new string('}', 900);
        var verdict = default(SchemaVerdict);

        var thread = new Thread(() => verdict = schema.Check(value), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.That(verdict.Overrun, Does.Contain("too many times"));
    }

    [Test]
    public void Parse_DeepText_IsADefect()
    {
        var text = System.Text.Encoding.UTF8.GetBytes(new string('[', 100_000));

        Assert.That(JsonTree.Parse(text, text.Length, JsonGuard.MaxDepth, out var defect), Is.Null);
        Assert.That(defect!.Rule, Is.EqualTo(JsonDefect.TooDeep));
    }

    [TestCase("^(a+)+$", false)]
    [TestCase("^(a|aa)+$", false)]
    [TestCase("(.*a){20}", true)]
    public void Check_PatternThatBacktrackingWouldBlowUpOn_IsJudged(string pattern, bool matches)
    {
        var verdict = SchemaTesting.Compile($$"""{"pattern":"{{pattern}}"}""").Check($"\"{new string('a', 20_000)}!\"");

        Assert.That((verdict.Matches, verdict.Overrun), Is.EqualTo((matches, (string?)null)));
    }

    [Test]
    public void Check_LookaheadAtEveryCharacter_IsGivenUp() =>
        Assert.That(SchemaTesting.Compile("""{"pattern":"(?=(a+)+b)c"}""").Check($"\"{new string('a', 20_000)}!\"").Overrun, Does.Contain("too much work"));

    [Test]
    public void Check_MatchingValue_AllocatesTheSameHoweverLarge()
    {
        var schema = SchemaTesting.Compile(
            """
            {"type":"array","uniqueItems":true,"items":{"type":"object","required":["id","name"],"unevaluatedProperties":false,"properties":{
            "id":{"type":"integer","minimum":0},"name":{"type":"string","minLength":1,"pattern":"^[a-z]+ [0-9]+$"},
            "kind":{"enum":["a","b"]},"more":{"anyOf":[{"type":"null"},{"$ref":"#/items"}]}}}}
            """);

        var small = Allocated(schema, 10);
        var large = Allocated(schema, 1000);

        Assert.That(large, Is.EqualTo(small));
        Assert.That(small, Is.LessThan(300));
    }

    private static long Allocated(CompiledSchema schema, int items)
    {
        var text = System.Text.Encoding.UTF8.GetBytes(
            $"[{string.Join(',', Enumerable.Range(0, items).Select(i => $$$"""{"id":{{{i}}},"name":"item {{{i}}}","kind":"\u0061","more":{"id":1,"name":"x 1","more":null}}"""))}]");
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            using (var tree = JsonTree.Parse(text, text.Length, JsonGuard.MaxDepth, out _)!)
            {
                var matches = schema.Check(tree).Matches;
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
                Assert.That(matches, Is.True);
            }
        }

        return least;
    }
}
