namespace Groq.Routing.Tests.Schemas;

/// <summary>What is told of a value that does not match: where, by which keyword, and what must be.</summary>
[TestFixture]
internal sealed class SchemaErrorTests
{
    [TestCase("""{"properties":{"a":{"items":{"type":"string"}}}}""", """{"a":["x",2]}""", "$.a[1]", "#/properties/a/items/type", "must be a string")]
    [TestCase("""{"type":["integer","null"]}""", "1.5", "$", "#/type", "must be an integer or null")]
    [TestCase("""{"required":["name","age","id"]}""", """{"age":1}""", "$", "#/required", "must have the properties 'name', 'id'")]
    [TestCase("""{"additionalProperties":false}""", """{"extra":1}""", "$.extra", "#/additionalProperties", "must not be there")]
    [TestCase("""{"properties":{"a b":{"minimum":3}}}""", """{"a b":1}""", "$['a b']", "#/properties/a b/minimum", "must be at least 3")]
    [TestCase("""{"exclusiveMaximum":3}""", "3", "$", "#/exclusiveMaximum", "must be less than 3")]
    [TestCase("""{"multipleOf":0.5}""", "0.3", "$", "#/multipleOf", "must be a multiple of 0.5")]
    [TestCase("""{"maxLength":1}""", "\"ab\"", "$", "#/maxLength", "must have at most 1 character")]
    [TestCase("""{"minProperties":2}""", "{}", "$", "#/minProperties", "must have at least 2 properties")]
    [TestCase("""{"enum":["a",1,null]}""", "2", "$", "#/enum", "must be one of \"a\", 1, null")]
    [TestCase("""{"const":"a"}""", "2", "$", "#/const", "must be \"a\"")]
    [TestCase("""{"pattern":"^a"}""", "\"b\"", "$", "#/pattern", "must match the regular expression ^a")]
    [TestCase("""{"uniqueItems":true}""", "[1,1]", "$", "#/uniqueItems", "must not have the same item twice")]
    [TestCase("""{"contains":{"const":1}}""", "[2]", "$", "#/contains", "must have at least 1 item(s) as 'contains' describes")]
    [TestCase("""{"not":{"type":"string"}}""", "\"a\"", "$", "#/not", "must not match the schema of 'not'")]
    [TestCase("""{"oneOf":[{"minimum":1},{"minimum":5}]}""", "7", "$", "#/oneOf", "must match exactly one of the schemas of 'oneOf', and matches those at 0 and 1")]
    [TestCase("""{"anyOf":[{"type":"string"},{"type":"null"}]}""", "7", "$", "#/anyOf", "must be a string, or be null")]
    [TestCase("""{"propertyNames":{"maxLength":1}}""", """{"ab":1}""", "$.ab", "#/propertyNames/maxLength", "has a name that must have at most 1 character")]
    [TestCase("""{"dependentRequired":{"a":["b"]}}""", """{"a":1}""", "$", "#/dependentRequired", "must have 'b' as well, because it has 'a'")]
    [TestCase("""{"properties":{"a":true},"unevaluatedProperties":false}""", """{"b":1}""", "$.b", "#/unevaluatedProperties", "must not be there")]
    [TestCase("""{"$ref":"#/$defs/a","$defs":{"a":{"type":"string"}}}""", "1", "$", "#/$defs/a/type", "must be a string")]
    public void Check_Mismatch_NamesPlaceAndKeywordAndWhatMustBe(string schema, string value, string instancePath, string schemaPath, string sentence) =>
        Assert.That(SchemaTesting.Compile(schema).Check(value).Errors, Is.EqualTo(new[] { new SchemaError(instancePath, schemaPath, sentence) }));

    [Test]
    public void Check_SeveralMismatches_NamesThemAllUpToABound()
    {
        var schema = SchemaTesting.Compile("""{"items":{"type":"string"}}""");

        Assert.That(schema.Check("[1,\"a\",2]").Errors!.Select(e => e.InstancePath), Is.EqualTo(new[] { "$[0]", "$[2]" }));
        Assert.That(schema.Check($"[{string.Join(',', Enumerable.Range(0, 100))}]").Errors, Has.Count.EqualTo(SchemaRun.MostErrors));
    }

    [Test]
    public void Check_ObjectCloseToOneBranch_TellsWhatThatOneMisses()
    {
        var schema = SchemaTesting.Compile(
            """{"anyOf":[{"properties":{"kind":{"const":"circle"},"radius":{"type":"number"}},"required":["radius"]},{"properties":{"kind":{"const":"square"},"side":{"type":"number"}},"required":["side"]}]}""");

        Assert.That(schema.Check("""{"kind":"square"}""").Errors!.Single().Sentence, Is.EqualTo("must have the property 'side'"));
    }

    [Test]
    public void Check_EndlessPropertyName_CutsThePath() =>
        Assert.That(
            SchemaTesting.Compile("""{"additionalProperties":false}""").Check($$"""{"{{new string('x', 100_000)}}":1}""").Errors!.Single().InstancePath,
            Has.Length.LessThan(250));
}
