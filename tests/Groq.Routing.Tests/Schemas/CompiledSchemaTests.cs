using System.Text;
using System.Text.Json;
using CsCheck;

namespace Groq.Routing.Tests.Schemas;

[TestFixture]
internal sealed class CompiledSchemaTests
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
    [TestCase("""{"patternProperties":{"^x":{}},"additionalProperties":false}""", """{"y1":1}""", false)]
    [TestCase("""{"items":{"type":"integer"}}""", "[1,2,3]", true)]
    [TestCase("""{"items":{"type":"integer"}}""", "[1,\"2\"]", false)]
    [TestCase("""{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}""", "[\"a\",1,2]", true)]
    [TestCase("""{"prefixItems":[{"type":"string"}],"items":false}""", "[\"a\",1]", false)]
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
    [TestCase("""{"x-list":[true,{"type":"string"}],"$ref":"#/x-list/1"}""", "\"x\"", true)]
    [TestCase(Tree, """{"name":"a","children":[{"children":[{"name":"b"}]}]}""", true)]
    [TestCase(Tree, """{"name":"a","children":[{"children":[{"nam":"b"}]}]}""", false)]
    [TestCase("""{"multipleOf":0.1}""", "0.3", true)]
    [TestCase("""{"multipleOf":0.01}""", "4.35", true)]
    [TestCase("""{"multipleOf":0.01}""", "4.351", false)]
    [TestCase("""{"multipleOf":0.5}""", "1e308", true)]
    [TestCase("""{"multipleOf":7}""", "1e400", false)]
    [TestCase("""{"multipleOf":12}""", "144000000000000000000000000000000000000000000000012", true)]
    [TestCase("""{"multipleOf":12}""", "144000000000000000000000000000000000000000000000013", false)]
    [TestCase("""{"multipleOf":1e-9}""", "0", true)]
    [TestCase("""{"type":"integer"}""", "1e400", true)]
    [TestCase("""{"type":"integer"}""", "1.0e-400", false)]
    [TestCase("""{"maximum":1e400}""", "1e401", false)]
    [TestCase("""{"minimum":-0.0}""", "0", true)]
    [TestCase("""{"const":1e99999999999}""", "1e99999999999", true)]
    [TestCase("""{"enum":[1,[1e99999999999]]}""", "[1e99999999998]", false)]
    [TestCase("""{"const":{"a":1,"b":[true,null]}}""", """{"b":[true,null],"a":1.0}""", true)]
    [TestCase("""{"const":"é"}""", "\"\\u00e9\"", true)]
    [TestCase("""{"required":["é"]}""", """{"\u00e9":1}""", true)]
    [TestCase("""{"properties":{"a\"b":{"type":"string"}}}""", """{"a\"b":1}""", false)]
    [TestCase("""{"enum":["a","b","c","d","e","f","g","h","i","j",10]}""", "10.0", true)]
    [TestCase("""{"enum":["a","b","c","d","e","f","g","h","i","j",10]}""", "\"k\"", false)]
    [TestCase("""{"uniqueItems":true}""", "[1,1.0]", false)]
    [TestCase("""{"uniqueItems":true}""", """[1,2,3,4,5,6,7,8,9,{"a":1,"b":2},{"b":2,"a":1}]""", false)]
    [TestCase("""{"uniqueItems":true}""", """[1,true,"1",[1],{"1":1},0,false,"",[],{},null]""", true)]
    [TestCase("""{"contains":{"type":"string"},"minContains":2,"maxContains":3}""", "[\"a\",1,\"b\"]", true)]
    [TestCase("""{"contains":{"type":"string"},"minContains":2}""", "[\"a\",1]", false)]
    [TestCase("""{"contains":{"type":"string"},"minContains":0}""", "[]", true)]
    [TestCase("""{"dependentRequired":{"a":["b"]}}""", """{"a":1}""", false)]
    [TestCase("""{"dependentSchemas":{"a":{"minProperties":2}}}""", """{"a":1}""", false)]
    [TestCase("""{"propertyNames":{"maxLength":2}}""", """{"abc":1}""", false)]
    [TestCase("""{"propertyNames":{"enum":["ab"],"type":"string"}}""", """{"ab":1}""", true)]
    [TestCase("""{"if":{"properties":{"k":{"const":1}}},"then":{"required":["a"]},"else":{"required":["b"]}}""", """{"k":1,"b":1}""", false)]
    [TestCase("""{"if":{"properties":{"k":{"const":1}}},"then":{"required":["a"]},"else":{"required":["b"]}}""", """{"k":2,"b":1}""", true)]
    [TestCase("""{"allOf":[{"properties":{"a":true}}],"unevaluatedProperties":false}""", """{"a":1}""", true)]
    [TestCase("""{"allOf":[{"properties":{"a":true}}],"unevaluatedProperties":false}""", """{"b":1}""", false)]
    [TestCase("""{"anyOf":[{"properties":{"a":{"type":"string"}}},{"properties":{"b":true}}],"unevaluatedProperties":false}""", """{"a":1,"b":2}""", false)]
    [TestCase("""{"prefixItems":[true],"contains":{"type":"string"},"unevaluatedItems":false}""", "[1,\"a\"]", true)]
    [TestCase("""{"prefixItems":[true],"contains":{"type":"string"},"unevaluatedItems":false}""", "[1,\"a\",2]", false)]
    [TestCase("""{"$id":"https://example.com/a","$ref":"b","$defs":{"b":{"$id":"b","$anchor":"here","type":"string"}}}""", "1", false)]
    [TestCase("""{"$ref":"#here","$defs":{"b":{"$anchor":"here","type":"string"}}}""", "1", false)]
    [TestCase("""{"$schema":"http://json-schema.org/draft-07/schema#","type":"string"}""", "\"a\"", true)]
    [TestCase("""{"dependencies":{"a":["b"],"c":{"minProperties":2}}}""", """{"a":1}""", false)]
    [TestCase("""{"$ref":"https://json-schema.org/draft/2020-12/schema"}""", """{"properties":{"a":{"minLength":-1}}}""", false)]
    [TestCase("""{"$ref":"https://json-schema.org/draft/2020-12/schema"}""", """{"properties":{"a":{"minLength":1}}}""", true)]
    public void Check_Value_MatchesAsTheSchemaSays(string schema, string value, bool matches) =>
        Assert.That(SchemaTesting.Compile(schema).Check(value).Matches, Is.EqualTo(matches));

    [TestCase("""{"format":"ipv4"}""", "\"1.2.3\"", false)]
    [TestCase("""{"format":"ipv4"}""", "\"1.2.3.4\"", true)]
    [TestCase("""{"format":"mine"}""", "\"1.2.3\"", true)]
    public void Check_FormatsAsserted_HoldsToThem(string schema, string value, bool matches) =>
        Assert.That(SchemaTesting.Compile(schema, new() { AssertFormats = true }).Check(value).Matches, Is.EqualTo(matches));

    [Test]
    public void Check_RegisteredDocument_IsReferredTo()
    {
        var options = new SchemaOptions();
        options.Register("https://example.com/name.json", JsonElement.Parse("""{"$defs":{"short":{"maxLength":2}}}"""));

        var schema = SchemaTesting.Compile("""{"items":{"$ref":"https://example.com/name.json#/$defs/short"}}""", options);

        Assert.That(schema.Check("[\"ab\"]").Matches, Is.True);
        Assert.That(schema.Check("[\"abc\"]").Errors!.Single().SchemaPath, Is.EqualTo("https://example.com/name.json#/$defs/short/maxLength"));
    }

    [TestCase("name.json")]
    [TestCase("https://example.com/name.json#part")]
    public void Register_AddressThatNoReferenceResolvesTo_IsRefused(string uri) =>
        Assert.That(() => new SchemaOptions().Register(uri, JsonElement.Parse("{}")), Throws.ArgumentException.With.Message.Contains(uri));

    [Test]
    public void Check_AnySchemaAndValue_DoesNotThrow()
    {
        var scalar = Gen.OneOf(
            "1", "-0.5", "1e999", "1e99999999999", "1e-99999999999", "true", "null", "\"a\"", "\"string\"", "\"#\"", "\"#/items\"", "\"%\"", "\"\\ud800\"",
            "\"^(a|b)*$\"", "\"[\"", "\"\"", "[]", "{}");
        var keyword = Gen.OneOf(
            "type", "enum", "const", "properties", "required", "additionalProperties", "items", "prefixItems", "minimum", "exclusiveMaximum", "minLength",
            "maxItems", "anyOf", "oneOf", "allOf", "not", "$ref", "pattern", "a", "\\udc00", "patternProperties", "propertyNames", "contains", "minContains",
            "uniqueItems", "multipleOf", "if", "then", "else", "dependentRequired", "dependentSchemas", "dependencies", "unevaluatedItems",
            "unevaluatedProperties", "$dynamicRef", "$dynamicAnchor", "$anchor", "$id", "$schema", "$defs", "format");
        var value = Gen.Recursive<string>((depth, inner) => depth == 4
            ? scalar
            : Gen.OneOf(
                scalar,
                inner.Array[0, 3].Select(items => $"[{string.Join(",", items)}]"),
                Gen.Select(keyword, inner).Array[0, 4].Select(pairs => $"{{{string.Join(",", pairs.Select(pair => $"\"{pair.Item1}\":{pair.Item2}"))}}}")));
        var options = new SchemaOptions { AssertFormats = true };
        Gen.Select(value, value).Sample(
            (schema, instance) =>
            {
                var compiled = CompiledSchema.Compile(Encoding.UTF8.GetBytes(schema), options, out var problems);
                Assert.That(compiled is null, Is.EqualTo(problems.Count > 0));
                var text = Encoding.UTF8.GetBytes(instance);
                using var tree = JsonTree.Parse(text, text.Length, JsonGuard.MaxDepth, out _);
                if (compiled is not null && tree is not null)
                {
                    var verdict = compiled.Check(tree);
                    Assert.That(verdict.Matches || verdict.Overrun is not null || verdict.Errors!.Count > 0);
                }
            },
            iter: 20_000);
    }
}
