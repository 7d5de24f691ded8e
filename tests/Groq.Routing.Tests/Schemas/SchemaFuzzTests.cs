using System.Text;
using CsCheck;

namespace Groq.Routing.Tests.Schemas;

/// <summary>Answers and schemas with random damage: none throws, none takes more work than in proportion to its size, depth and number of errors are bounded.</summary>
[TestFixture]
internal sealed class SchemaFuzzTests
{
    private const int Normal = 20_000;
    private const int Long = 1_000_000;

    private static readonly string[] Texts =
    [
        """{"title":"Loops","cases":[{"input":"1 2","expected":3,"weight":0.5,"tags":["easy","add"]},{"input":"","expected":-0.0e2,"weight":1,"tags":[]}],"next":null}""",
        """{"kind":"circle","radius":2.5,"next":{"kind":"square","side":1e-3,"next":{"kind":"group","of":[{"kind":"circle","radius":1},{"kind":"square","side":2}]}}}""",
        """[[1,1.0,"1",true,null],["\u00e9\ud83e\udd8a\n","2026-11-24T09:00:00Z","a@example.com"],{"a":{"b":{"c":[[[[[]]]]]}},"$ref":"#"}]""",
        """{"":"","a":1,"aa":2,"aaa":{"a":1,"aa":{"a":1,"aa":{"a":1}}},"b-1":[3,2,1],"é":"ß","long":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"}""",
    ];

    private static readonly string[] SchemaTexts =
    [
        """
        {"type":"object","required":["title","cases"],"unevaluatedProperties":false,"properties":{"title":{"type":"string","minLength":1,"pattern":"^[A-Z]\\w*$"},
        "cases":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/case"}},"next":{"anyOf":[{"type":"null"},{"$ref":"#"}]}},
        "$defs":{"case":{"type":"object","properties":{"input":{"type":"string"},"expected":{"type":"number"},"weight":{"minimum":0,"maximum":1,"multipleOf":0.25},
        "tags":{"items":{"enum":["easy","hard","add","sub","mul","div","mod","pow","neg"]},"contains":{"const":"easy"},"minContains":0}},"required":["input"],"additionalProperties":false}}}
        """,
        """
        {"oneOf":[{"properties":{"kind":{"const":"circle"},"radius":{"exclusiveMinimum":0}},"required":["kind","radius"]},
        {"properties":{"kind":{"const":"square"},"side":true},"required":["kind","side"]},{"properties":{"kind":{"const":"group"},"of":{"items":{"$ref":"#"}}},"required":["of"]}],
        "properties":{"next":{"$ref":"#"}},"if":{"required":["next"]},"then":{"minProperties":2},"else":{"maxProperties":3},"dependentRequired":{"radius":["kind"]}}
        """,
        """
        {"prefixItems":[{"uniqueItems":true},{"items":{"format":"date-time","pattern":"^(a|é|.)*$"}}],"unevaluatedItems":{"additionalProperties":{"$dynamicRef":"#node"}},
        "$defs":{"node":{"$dynamicAnchor":"node","type":["object","array","string"],"items":{"$dynamicRef":"#node"},"additionalProperties":{"$dynamicRef":"#node"}}}}
        """,
        """
        {"$id":"https://example.com/tree","propertyNames":{"maxLength":4},"patternProperties":{"^a+$":{"$ref":"#"},"(?=.*1)b":{"not":{"contains":{"type":"string"}}}},
        "dependentSchemas":{"a":{"required":["aa"]}},"allOf":[{"if":{"type":"object"},"then":{"properties":{"long":{"pattern":"^(a+)+$"}}}}],"unevaluatedProperties":{"maxLength":60}}
        """,
    ];

    [Test]
    public void Check_DamagedAnswers_AreVerdicts() => Check(Normal);

    [Test]
    [Explicit]
    [Category("Soak")]
    public void Check_AMillionDamagedAnswers_AreVerdicts() => Check(Long);

    [Test]
    public void Compile_DamagedSchemas_AreProblemsOrSchemas() => Compile(Normal / 4);

    [Test]
    [Explicit]
    [Category("Soak")]
    public void Compile_ManyDamagedSchemas_AreProblemsOrSchemas() => Compile(Long / 10);

    private static void Check(int count)
    {
        var schemas = SchemaTexts.Select(s => SchemaTesting.Compile(s, new() { AssertFormats = true })).ToArray();
        var cache = new SchemaCache(new SchemaOptions());
        var guard = new JsonSchemaGuard(() => cache);
        var request = new CompletionRequest("Hi") { Schema = new("answer", System.Text.Json.JsonElement.Parse(SchemaTexts[0])) };
        Mutations.Of(Texts).Sample(
            answer =>
            {
                Assert.That(guard.InspectOutput(answer, request).Reason?.Length ?? 0, Is.LessThan(4000));
                using var text = new Utf8Buffer(answer);
                using var tree = text.Parse(out var defect);
                Assert.That(tree is null, Is.EqualTo(defect is not null));
                foreach (var schema in tree is null ? [] : schemas)
                {
                    var verdict = schema.Check(tree!);
                    Assert.That(verdict.Overrun, Is.Null);
                    Assert.That(verdict.Errors?.Count ?? 0, Is.LessThanOrEqualTo(SchemaRun.MostErrors));
                }
            },
            iter: count);
    }

    private static void Compile(int count)
    {
        var options = new SchemaOptions { AssertFormats = true };
        Gen.Select(Mutations.Of(SchemaTexts), Gen.OneOf(Texts)).Sample(
            (text, answer) =>
            {
                var schema = CompiledSchema.Compile(Encoding.UTF8.GetBytes(text), options, out var problems);
                Assert.That(schema is null, Is.EqualTo(problems.Count > 0));
                if (schema is not null)
                {
                    using var tree = SchemaTesting.Parse(answer);
                    var verdict = schema.Check(tree);
                    Assert.That(verdict.Matches || verdict.Overrun is not null || verdict.Errors!.Count is > 0 and <= SchemaRun.MostErrors);
                }
            },
            iter: count);
    }
}
