using System.Text.Json;

namespace Groq.Routing.Tests.Schemas;

/// <summary>What is wrong with a schema is found when it is compiled, and says where.</summary>
[TestFixture]
internal sealed class SchemaProblemTests
{
    [TestCase("""{"type":"objekt"}""", "#/type")]
    [TestCase("""{"type":["string",1]}""", "#/type")]
    [TestCase("""{"type":[]}""", "#/type")]
    [TestCase("""{"type":1}""", "#/type")]
    [TestCase("""{"enum":1}""", "#/enum")]
    [TestCase("""{"required":"a"}""", "#/required")]
    [TestCase("""{"required":[1]}""", "#/required")]
    [TestCase("""{"properties":[]}""", "#/properties")]
    [TestCase("""{"properties":{"a/b":{"items":{"minLength":"1"}}}}""", "#/properties/a~1b/items/minLength")]
    [TestCase("""{"$defs":{"unused":{"maxItems":-1}}}""", "#/$defs/unused/maxItems")]
    [TestCase("""{"minLength":1.5}""", "#/minLength")]
    [TestCase("""{"uniqueItems":1}""", "#/uniqueItems")]
    [TestCase("""{"anyOf":{}}""", "#/anyOf")]
    [TestCase("""{"oneOf":[]}""", "#/oneOf")]
    [TestCase("""{"multipleOf":0}""", "#/multipleOf")]
    [TestCase("""{"multipleOf":0.12345678901234567890123456789012345678}""", "#/multipleOf")]
    [TestCase("""{"pattern":"(a"}""", "#/pattern")]
    [TestCase("""{"patternProperties":{"[":true}}""", "#/patternProperties")]
    [TestCase("""{"pattern":"(a)\\1"}""", "#/pattern")]
    [TestCase("""{"pattern":"a{5000}{5000}"}""", "#/pattern")]
    [TestCase("""{"$ref":"https://example.com/schema"}""", "#/$ref")]
    [TestCase("""{"$ref":"#/$defs/none"}""", "#/$ref")]
    [TestCase("""{"$ref":"#none"}""", "#/$ref")]
    [TestCase("""{"$ref":1}""", "#/$ref")]
    [TestCase("""{"$id":"a#b"}""", "#/$id")]
    [TestCase("""{"$anchor":"1"}""", "#/$anchor")]
    [TestCase("""{"$defs":{"a":{"$anchor":"x"},"b":{"$anchor":"x"}}}""", "#/$defs/b/$anchor")]
    [TestCase("""{"$defs":{"a":{"$id":"x"},"b":{"$id":"x"}}}""", "#/$defs/b/$id")]
    [TestCase("""{"$schema":"https://example.com/mine"}""", "#/$schema")]
    [TestCase("""{"not":{"allOf":[{"type":"objekt"}]}}""", "#/not/allOf/0/type")]
    [TestCase("""{"additionalProperties":1}""", "#/additionalProperties")]
    [TestCase("""{"items":[{"type":"string"}]}""", "#/items")]
    [TestCase("""{"$defs":{"a":[]}}""", "#/$defs/a")]
    [TestCase("""{"allOf":[true,1]}""", "#/allOf/1")]
    [TestCase("[]", "#")]
    [TestCase("""{"enum":["\ud800"]}""", "#")]
    public void Compile_BrokenSchema_NamesThePlace(string schema, string path) =>
        Assert.That(SchemaTesting.ProblemsOf(schema)[0].Path, Is.EqualTo(path));

    [TestCase("""{"$ref":"#"}""")]
    [TestCase("""{"anyOf":[{"$ref":"#"},true]}""")]
    [TestCase("""{"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"not":{"$ref":"#/$defs/a"}}},"properties":{"x":{"$ref":"#/$defs/a"}}}""")]
    public void Compile_SchemaThatAppliesItselfWithoutEnd_IsRefused(string schema) =>
        Assert.That(SchemaTesting.ProblemsOf(schema)[0].Sentence, Does.Contain("without end"));

    [Test]
    public void Compile_SeveralProblems_NamesThemAll() =>
        Assert.That(
            SchemaTesting.ProblemsOf("""{"properties":{"a":{"type":"x"},"b":{"minimum":"1"}}}""").Select(p => p.Path),
            Is.EqualTo(new[] { "#/properties/a/type", "#/properties/b/minimum" }));

    [Test]
    public void Compile_UnknownKeyword_IsAnAnnotationUnlessStrict()
    {
        const string Schema = """{"properties":{"a":{"x-mine":1}}}""";

        Assert.That(SchemaTesting.ProblemsOf(Schema), Is.Empty);
        Assert.That(SchemaTesting.ProblemsOf(Schema, new() { Strict = true })[0].Path, Is.EqualTo("#/properties/a/x-mine"));
    }

    [Test]
    public void Compile_VocabularyThatIsNotUnderstood_IsRefused()
    {
        var options = new SchemaOptions();
        options.Register("https://example.com/mine", JsonElement.Parse("""{"$vocabulary":{"https://example.com/vocab/units":true}}"""));

        Assert.That(SchemaTesting.ProblemsOf("""{"$schema":"https://example.com/mine"}""", options)[0].Sentence, Does.Contain("https://example.com/vocab/units"));
    }

    [Test]
    public void Compile_DocumentThatNestsTooDeep_IsRefused()
    {
        var schema = string.Concat(Enumerable.Repeat("""{"not":""", 1000)) + "true" + new string('}', 1000);

        Assert.That(SchemaTesting.ProblemsOf(schema)[0].Sentence, Does.Contain("deeper"));
    }
}
