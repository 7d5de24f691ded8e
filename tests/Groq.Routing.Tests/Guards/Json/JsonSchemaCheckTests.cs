using System.Text.Json;
using CsCheck;

namespace Groq.Routing.Tests;

[TestFixture]
internal sealed class JsonSchemaCheckTests
{
    private const string Tree = """{"type":"object","properties":{"children":{"type":"array","items":{"$ref":"#"}},"name":{"type":"string"}},"additionalProperties":false}""";

    [TestCase("true", "1", true)]
    [TestCase("false", "1", false)]
    [TestCase("""{"type":"integer"}""", "1.0", true)]
    [TestCase("""{"type":"integer"}""", "1e3", true)]
    [TestCase("""{"type":"integer"}""", "1.5", false)]
    [TestCase("""{"type":"integer"}""", "1e-40", false)]
    [TestCase("""{"type":"integer"}""", "9007199254740993.5", false)]
    [TestCase("""{"type":"number"}""", "1", true)]
    [TestCase("""{"type":"number"}""", "\"1\"", false)]
    [TestCase("""{"type":["string","null"]}""", "null", true)]
    [TestCase("""{"type":["string","null"]}""", "0", false)]
    [TestCase("""{"type":"boolean"}""", "false", true)]
    [TestCase("""{"required":["a","b"]}""", """{"a":1}""", false)]
    [TestCase("""{"required":["a"]}""", "[]", true)]
    [TestCase("""{"properties":{"a":{"type":"string"}}}""", """{"a":1}""", false)]
    [TestCase("""{"properties":{"a":{}},"additionalProperties":false}""", """{"a":1}""", true)]
    [TestCase("""{"properties":{"a":{}},"additionalProperties":false}""", """{"a":1,"b":2}""", false)]
    [TestCase("""{"additionalProperties":{"type":"integer"}}""", """{"a":1,"b":"2"}""", false)]
    [TestCase("""{"patternProperties":{"^x":{}},"additionalProperties":false}""", """{"x1":1}""", true)]
    [TestCase("""{"items":{"type":"integer"}}""", "[1,2,3]", true)]
    [TestCase("""{"items":{"type":"integer"}}""", "[1,\"2\"]", false)]
    [TestCase("""{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}""", "[\"a\",1,2]", true)]
    [TestCase("""{"prefixItems":[{"type":"string"}],"items":false}""", "[\"a\",1]", false)]
    [TestCase("""{"items":[{"type":"string"},{"type":"integer"}]}""", "[\"a\",\"b\"]", false)]
    [TestCase("""{"enum":[1,"a",{"x":[1]}]}""", """{"x":[1.0]}""", true)]
    [TestCase("""{"enum":[1,"a"]}""", "\"b\"", false)]
    [TestCase("""{"const":null}""", "null", true)]
    [TestCase("""{"const":0}""", "false", false)]
    [TestCase("""{"minimum":1,"maximum":2}""", "1", true)]
    [TestCase("""{"minimum":1,"maximum":2}""", "2.000000000000000000001", false)]
    [TestCase("""{"exclusiveMinimum":0}""", "1e-40", true)]
    [TestCase("""{"exclusiveMinimum":0}""", "0.0", false)]
    [TestCase("""{"exclusiveMaximum":9007199254740993}""", "9007199254740992", true)]
    [TestCase("""{"maximum":1e300}""", "1e301", false)]
    [TestCase("""{"maxLength":1}""", "\"😀\"", true)]
    [TestCase("""{"maxLength":1}""", "\"ab\"", false)]
    [TestCase("""{"minLength":2}""", "\"😀\"", false)]
    [TestCase("""{"minItems":1,"maxItems":2}""", "[]", false)]
    [TestCase("""{"minItems":1,"maxItems":2}""", "[1,2,3]", false)]
    [TestCase("""{"anyOf":[{"type":"string"},{"minimum":5}]}""", "7", true)]
    [TestCase("""{"anyOf":[{"type":"string"},{"minimum":5}]}""", "3", false)]
    [TestCase("""{"oneOf":[{"minimum":1},{"minimum":5}]}""", "7", false)]
    [TestCase("""{"oneOf":[{"minimum":1},{"minimum":5}]}""", "3", true)]
    [TestCase("""{"oneOf":[{"pattern":"^a"},{"pattern":"^b"}]}""", "\"a\"", true)]
    [TestCase("""{"allOf":[{"minimum":1},{"maximum":5}]}""", "7", false)]
    [TestCase("""{"not":{"type":"string"}}""", "\"a\"", false)]
    [TestCase("""{"not":{"type":"string"}}""", "1", true)]
    [TestCase("""{"not":{"pattern":"^a"}}""", "\"b\"", true)]
    [TestCase("""{"format":"email","title":1,"x-mine":[]}""", "\"b\"", true)]
    [TestCase("""{"$defs":{"a/b c":{"type":"string"}},"$ref":"#/$defs/a~1b%20c"}""", "1", false)]
    [TestCase("""{"$defs":{"a":[true,{"type":"string"}]},"$ref":"#/$defs/a/1"}""", "\"x\"", true)]
    [TestCase(Tree, """{"name":"a","children":[{"children":[{"name":"b"}]}]}""", true)]
    [TestCase(Tree, """{"name":"a","children":[{"children":[{"nam":"b"}]}]}""", false)]
    public void Find_Value_MatchesAsTheSchemaSays(string schema, string value, bool matches) =>
        Assert.That(Find(schema, value) is null, Is.EqualTo(matches));

    [TestCase("""{"type":"objekt"}""", "type")]
    [TestCase("""{"type":["string",1]}""", "type")]
    [TestCase("""{"type":1}""", "type")]
    [TestCase("""{"enum":1}""", "enum")]
    [TestCase("""{"required":"a"}""", "required")]
    [TestCase("""{"required":[1]}""", "required")]
    [TestCase("""{"properties":[]}""", "properties")]
    [TestCase("""{"anyOf":{}}""", "anyOf")]
    [TestCase("""{"oneOf":[]}""", "oneOf")]
    [TestCase("""{"$ref":"https://example.com/schema"}""", "$ref")]
    [TestCase("""{"$ref":"#/$defs/none"}""", "$ref")]
    [TestCase("""{"$ref":1}""", "$ref")]
    [TestCase("""{"$ref":"#"}""", "$ref")]
    [TestCase("""{"anyOf":[{"$ref":"#"},true]}""", "$ref")]
    [TestCase("""{"not":{"allOf":[{"type":"objekt"}]}}""", "type")]
    [TestCase("""{"additionalProperties":1}""", "schema")]
    [TestCase("[]", "schema")]
    public void Find_BrokenSchema_IsUnusableAndNamesTheKeyword(string schema, string keyword)
    {
        JsonSchemaError? error = Find(schema, """{"a":1}""");

        Assert.That(error?.IsSchemaUnusable, Is.True);
        Assert.That(error?.Sentence, Does.Contain($"'{keyword}'"));
    }

    [Test]
    public void Find_SchemaThatMultipliesItsWork_IsUnusable()
    {
        string branches = string.Join(",", Enumerable.Range(0, 40).Select(level =>
            $$"""
            "l{{level}}":{"allOf":[{"$ref":"#/$defs/l{{level + 1}}"},{"$ref":"#/$defs/l{{level + 1}}"}]}
            """));

        JsonSchemaError? error = Find($$$"""{"$ref":"#/$defs/l0","$defs":{{{{branches}}},"l40":true}}""", "1");

        Assert.That(error?.IsSchemaUnusable, Is.True);
    }

    [TestCase("""{"properties":{"a":{"items":{"type":"string"}}}}""", """{"a":["x",2]}""", "$.a[1]", "is not of type string")]
    [TestCase("""{"required":["name"]}""", "{}", "$", "lacks the property 'name'")]
    [TestCase("""{"additionalProperties":false}""", """{"extra":1}""", "$.extra", "is not allowed")]
    public void Find_Mismatch_NamesPathAndSentence(string schema, string value, string path, string sentence) =>
        Assert.That(Find(schema, value), Is.EqualTo(new JsonSchemaError(path, sentence)));

    [Test]
    public void Find_EndlessPropertyName_CutsThePath()
    {
        JsonSchemaError? error = Find("""{"additionalProperties":false}""", $$"""{"{{new string('x', 100_000)}}":1}""");

        Assert.That(error?.Path, Has.Length.LessThan(250));
    }

    [TestCase("""{"type":"string","minLength":1}""")]
    [TestCase("""{"const":"a"}""")]
    [TestCase("""{"enum":["\ud800"]}""")]
    public void Find_UnpairedSurrogate_DoesNotThrow(string schema) => Assert.That(() => Find(schema, "\"\\ud83d\""), Throws.Nothing);

    [TestCase("""{"const":1e99999999999}""", "1e99999999999", true)]
    [TestCase("""{"enum":[1,[1e99999999999]]}""", "[1e99999999998]", false)]
    public void Find_ExponentBeyondComparison_IsItselfOnly(string schema, string value, bool valid) =>
        Assert.That(Find(schema, value) is null, Is.EqualTo(valid));

    [Test]
    public void Find_AnySchemaAndValue_DoesNotThrow()
    {
        Gen<string> scalar = Gen.OneOf(
            "1", "-0.5", "1e999", "1e99999999999", "1e-99999999999", "true", "null", "\"a\"", "\"string\"", "\"#\"", "\"#/items\"", "\"%\"", "\"\\ud800\"", "[]", "{}");
        Gen<string> keyword = Gen.OneOf(
            "type", "enum", "const", "properties", "required", "additionalProperties", "items", "prefixItems", "minimum", "exclusiveMaximum", "minLength",
            "maxItems", "anyOf", "oneOf", "allOf", "not", "$ref", "pattern", "a", "\\udc00");
        Gen<string> value = Gen.Recursive<string>((depth, inner) => depth == 4
            ? scalar
            : Gen.OneOf(
                scalar,
                inner.Array[0, 3].Select(items => $"[{string.Join(",", items)}]"),
                Gen.Select(keyword, inner).Array[0, 4].Select(pairs => $"{{{string.Join(",", pairs.Select(pair => $"\"{pair.Item1}\":{pair.Item2}"))}}}")));
        Gen.Select(value, value).Sample((schema, instance) => { _ = Find(schema, instance); });
    }

    private static JsonSchemaError? Find(string schema, string value)
    {
        using JsonDocument schemaDocument = JsonDocument.Parse(schema);
        using JsonDocument valueDocument = JsonDocument.Parse(value);
        return JsonSchemaCheck.Find(schemaDocument.RootElement, valueDocument.RootElement);
    }
}
