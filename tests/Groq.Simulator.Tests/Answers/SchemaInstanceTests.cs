using System.Text.Json;

namespace Groq.Simulator.Tests.Answers;

public sealed class SchemaInstanceTests
{
    private static JsonElement Generate(string schema, string prompt = "Hello") =>
        JsonElement.Parse(new SchemaInstance(JsonElement.Parse(schema), new Suggestions(prompt, null)).Generate());

    [TestCase("""{"const":"x"}""", "\"x\"")]
    [TestCase("""{"enum":["low","high"]}""", "\"low\"")]
    [TestCase("""{"type":"null"}""", "null")]
    [TestCase("""{"type":"integer"}""", "1")]
    [TestCase("""{"type":"integer","minimum":0,"maximum":100}""", "50")]
    [TestCase("""{"type":"integer","minimum":7}""", "7")]
    [TestCase("""{"type":"integer","maximum":-3}""", "-3")]
    [TestCase("""{"type":"integer","exclusiveMinimum":4,"exclusiveMaximum":6}""", "5")]
    [TestCase("""{"type":"integer","minimum":10,"maximum":20,"multipleOf":7}""", "14")]
    [TestCase("""{"type":"number","minimum":0.25,"maximum":0.75}""", "0.5")]
    [TestCase("""{"type":["integer","null"]}""", "1")]
    [TestCase("""{"type":"string","maxLength":4}""", "\"simu\"")]
    [TestCase("""{"type":"string","format":"date"}""", "\"2026-10-01\"")]
    [TestCase("""{"anyOf":[{"type":"integer"},{"type":"string"}]}""", "1")]
    [TestCase("""{"oneOf":[{"const":2}],"description":"d"}""", "2")]
    [TestCase("""{"$ref":"#/$defs/n","$defs":{"n":{"const":3}}}""", "3")]
    [TestCase("""{"type":"array","items":{"const":1}}""", "[1,1]")]
    [TestCase("""{"type":"array","items":{"const":1},"minItems":3}""", "[1,1,1]")]
    [TestCase("""{"type":"array","items":{"const":1},"maxItems":1}""", "[1]")]
    [TestCase("""{"type":"array","prefixItems":[{"const":1},{"const":2}],"items":false}""", "[1,2]")]
    [TestCase("""{"type":"object","properties":{"a":{"const":1},"b":{"const":2}},"required":["a"]}""", """{"a":1,"b":2}""")]
    [TestCase("""{"allOf":[{"type":"object","properties":{"a":{"const":1}},"required":["a"]},{"properties":{"b":{"const":2}},"required":["b"]}]}""", """{"a":1,"b":2}""")]
    public void Generate_Keyword_IsObeyed(string schema, string expected) =>
        Assert.That(Generate(schema).GetRawText(), Is.EqualTo(expected));

    [Test]
    public void Generate_MinLength_IsReached() =>
        Assert.That(Generate("""{"type":"string","minLength":40}""").GetString(), Has.Length.EqualTo(40));

    [Test]
    public void Generate_TestCaseSchema_HasTheNumberAskedForAndTheRightSums()
    {
        JsonElement cases = Generate(
            """{"type":"object","properties":{"test_cases":{"type":"array","items":{"type":"object","properties":{"input":{"type":"string"},"expected_output":{"type":"string"}},"required":["input","expected_output"]}}}}""",
            "Generate 4 test cases").GetProperty("test_cases");

        Assert.That(cases.GetArrayLength(), Is.EqualTo(4));
        foreach (JsonElement one in cases.EnumerateArray())
        {
            int sum = one.GetProperty("input").GetString()!.Split(' ').Sum(int.Parse);
            Assert.That(one.GetProperty("expected_output").GetString(), Is.EqualTo($"{sum}"));
        }
    }

    [Test]
    public void Generate_RecursiveSchema_Ends()
    {
        JsonElement tree = Generate(
            """{"$ref":"#/$defs/node","$defs":{"node":{"type":"object","properties":{"value":{"type":"integer"},"next":{"anyOf":[{"$ref":"#/$defs/node"},{"type":"null"}]},"children":{"type":"array","items":{"$ref":"#/$defs/node"}}},"required":["value","next","children"]}}}""");

        int depth = 0;
        for (JsonElement node = tree; node.ValueKind == JsonValueKind.Object; node = node.GetProperty("next"))
        {
            Assert.That(node.GetProperty("value").GetInt32(), Is.EqualTo(1));
            depth++;
        }

        Assert.That(depth, Is.InRange(1, 10));
    }

    [TestCase("""{"$ref":"#"}""")]
    [TestCase("""{"$ref":"#/$defs/nowhere"}""")]
    [TestCase("""{"type":"object","properties":{"self":{"$ref":"#"}},"required":["self"]}""")]
    public void Generate_SchemaWithoutInstance_IsRefused(string schema) =>
        Assert.That(() => Generate(schema), Throws.InstanceOf<RequestRefusedException>());
}
