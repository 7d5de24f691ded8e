using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Groq.Routing.Tests.Schemas;

namespace Groq.Routing.Tests.Typed;

/// <summary>The schema of a type: in Groq's strict form where the type has one, and true to what the type reads.</summary>
[TestFixture]
internal sealed class TypeSchemaTests
{
    private static IEnumerable<TestCaseData<JsonTypeInfo, string>> StrictTypes()
    {
        yield return new(SampleJson.Default.Deadline,
            """
            {"description":"When to hand in.","type":"object","properties":{"days":{"description":"Whole days, 1 or more.","type":"integer"},
            "reason":{"type":["string","null"]}},"required":["days","reason"],"additionalProperties":false}
            """);
        yield return new(SampleJson.Default.Meeting,
            """
            {"type":"object","properties":{"at":{"type":"string","format":"date-time"},"weight":{"type":"string","enum":["Light","Heavy"]}},
            "required":["at","weight"],"additionalProperties":false}
            """);
        yield return new(SampleJson.Default.Settled,
            """
            {"type":"object","properties":{"count":{"type":"integer"},"note":{"type":["string","null"]}},"required":["count","note"],"additionalProperties":false}
            """);
        yield return new(SampleJson.Default.Branch,
            """
            {"type":"object","properties":{"name":{"type":"string"},"children":{"type":"array","items":{"$ref":"#"}}},
            "required":["name","children"],"additionalProperties":false}
            """);
        yield return new(SampleJson.Default.ListBranch,
            """
            {"type":"object","properties":{"value":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},
            "children":{"type":"array","items":{"$ref":"#/properties/value/items"}}},"required":["name","children"],"additionalProperties":false}}},
            "required":["value"],"additionalProperties":false}
            """);
        yield return new(SampleJson.Default.Shape,
            """
            {"type":"object","properties":{"value":{"anyOf":[
            {"type":"object","properties":{"kind":{"const":"circle"},"radius":{"type":"number"}},"required":["kind","radius"],"additionalProperties":false},
            {"type":"object","properties":{"kind":{"const":"square"},"side":{"type":"number"}},"required":["kind","side"],"additionalProperties":false}]}},
            "required":["value"],"additionalProperties":false}
            """);
    }

    [TestCaseSource(nameof(StrictTypes))]
    public void FromType_TypeWithKnownProperties_IsInStrictForm(JsonTypeInfo type, string expected)
    {
        var schema = GroqJsonSchema.FromType(type);

        Assert.That(schema.Strict, Is.True);
        Assert.That(JsonElement.DeepEquals(schema.Schema, JsonElement.Parse(expected)), Is.True, schema.Schema.GetRawText());
        Assert.That(schema.Name, Does.Match("^[A-Za-z0-9_-]{1,64}$"));
    }

    [Test]
    public void FromType_TypeWithUnknownNamesOrAnything_IsNotStrict()
    {
        Assert.That(GroqJsonSchema.FromType(SampleJson.Default.Scores).Strict, Is.False);
        Assert.That(GroqJsonSchema.FromType(SampleJson.Default.Anything).Strict, Is.False);
    }

    [Test]
    public void FromType_ReflectedWebOptions_AskForNumbersAndNotForTexts()
    {
        var schema = GroqJsonSchema.FromType(JsonSerializerOptions.Web.GetTypeInfo(typeof(Dictionary<string, int?>))).Schema;

        Assert.That(schema.GetProperty("additionalProperties").GetProperty("type").EnumerateArray().Select(t => t.GetString()), Is.EqualTo(new[] { "integer", "null" }));
    }

    private static IEnumerable<TestCaseData<JsonTypeInfo, object>> Values()
    {
        yield return new(SampleJson.Default.Deadline, new Deadline(3));
        yield return new(SampleJson.Default.Meeting, new Meeting(DateTimeOffset.UnixEpoch, Weight.Heavy));
        yield return new(SampleJson.Default.Branch, new Branch("a", [new Branch("b", [])]));
        yield return new(SampleJson.Default.Scores, new Scores(new() { ["a"] = 1 }));
        yield return new(SampleJson.Default.Drawing, new Drawing(new Circle(1), new Square(2)));
        yield return new(SampleJson.Default.Drawing, new Drawing(new Square(1), null));
        yield return new(SampleJson.Default.Settled, new Settled());
    }

    [TestCaseSource(nameof(Values))]
    public void FromType_ValueOfTheType_MatchesItsSchema(JsonTypeInfo type, object value)
    {
        var schema = SchemaTesting.Compile(GroqJsonSchema.FromType(type).Schema.GetRawText());

        var verdict = schema.Check(JsonSerializer.Serialize(value, type));

        Assert.That(verdict.Errors, Is.Null);
    }
}
