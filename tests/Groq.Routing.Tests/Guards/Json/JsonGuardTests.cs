using System.Text.Json;
using CsCheck;

namespace Groq.Routing.Tests;

[TestFixture]
internal sealed class JsonGuardTests
{
    private static readonly CompletionRequest ForObject = new("List it as JSON.") { JsonMode = true };

    private static readonly CompletionRequest ForSchema = new("List it.")
    {
        Schema = new GroqJsonSchema("any", JsonDocument.Parse("true").RootElement),
    };

    private readonly JsonGuard _guard = new();

    [Test]
    public void Inspect_TextNotAskedForAsJson_Allows() => Assert.That(_guard.InspectOutput("Hello!"), Is.EqualTo(GuardVerdict.Allow));

    [TestCase("{}")]
    [TestCase(" \r\n{\"a\":[1,2.5e3,true,null,\"\\u00e9\\ud83d\\ude00\"]}\t\n")]
    [TestCase("{\"a\":{\"b\":1},\"b\":{\"b\":1},\"A\":2}")]
    [TestCase("[{\"a\":1},{\"a\":1}]", true)]
    [TestCase("1", true)]
    public void Inspect_OneJsonValue_AllowsUnchanged(string output, bool schema = false) =>
        Assert.That(_guard.InspectOutput(output, schema ? ForSchema : ForObject), Is.EqualTo(GuardVerdict.Allow));

    [TestCase("```json\n{\"a\":1}\n```", "{\"a\":1}")]
    [TestCase("  \n```\n{\"a\":1}\n```  \n", "{\"a\":1}")]
    [TestCase("```JSON\r\n\r\n{\"a\":1}\r\n```\r\n", "{\"a\":1}")]
    [TestCase("```json{\"a\":1}```", "{\"a\":1}")]
    [TestCase("```{\"a\":1}```", "{\"a\":1}")]
    [TestCase("````\n{\"a\":\"```\"}\n````", "{\"a\":\"```\"}")]
    [TestCase("```json\n{\"a\":\"```\"}\n```", "{\"a\":\"```\"}")]
    public void Inspect_FencedBlock_IsUnwrapped(string output, string json)
    {
        GuardVerdict verdict = _guard.InspectOutput(output, ForObject);

        Assert.That((verdict.Action, verdict.Replacement), Is.EqualTo((GuardAction.Allow, json)));
    }

    [TestCase("")]
    [TestCase("Here you are: {\"a\":1}")]
    [TestCase("{\"a\":1} Hope that helps!")]
    [TestCase("{\"a\":1}{\"a\":2}")]
    [TestCase("{\"a\":1")]
    [TestCase("{'a':1}")]
    [TestCase("{\"a\":1,}")]
    [TestCase("{\"a\":NaN}")]
    [TestCase("// comment\n{}")]
    [TestCase("```json\n{}\n```\n```json\n{}\n```")]
    [TestCase("```json\n{}\n``` Hope that helps!")]
    [TestCase("```")]
    [TestCase("``````")]
    [TestCase("{\"a\":\"\\ud83d\"}")]
    [TestCase("{\"a\":\"\\ude00\\ud83d\"}")]
    [TestCase("{\"\\ud83dx\":1}")]
    public void Inspect_AnythingElse_Blocks(string output)
    {
        GuardVerdict verdict = _guard.InspectOutput(output, ForObject);

        Assert.That((verdict.Action, verdict.Rule), Is.EqualTo((GuardAction.Block, "invalid-json")));
    }

    // Not a case above: a compiler stores the arguments of attributes as UTF-8, which has no unpaired surrogates.
    [Test]
    public void Inspect_UnpairedSurrogateInTheText_Blocks() =>
        Assert.That(_guard.InspectOutput("{\"a\":\"\ud83d\"}", ForObject).Rule, Is.EqualTo("invalid-json"));

    [Test]
    public void Inspect_InvalidJson_SaysWhereButNotWhat()
    {
        GuardVerdict verdict = _guard.InspectOutput("{\n  \"a\": secret\n}", ForObject);

        Assert.That(verdict.Reason, Does.Contain("line 2, byte 8").And.Not.Contain("secret"));
    }

    [TestCase("[]")]
    [TestCase("\"text\"")]
    [TestCase("null")]
    public void Inspect_JsonModeAndNoObject_Blocks(string output) =>
        Assert.That(_guard.InspectOutput(output, ForObject).Rule, Is.EqualTo("not-object"));

    [TestCase("{\"a\":1,\"a\":1}")]
    [TestCase("{\"a\":1,\"b\":{\"c\":1},\"\\u0061\":2}")]
    [TestCase("{\"x\":[{\"a\":{},\"b\":2,\"b\":3}]}")]
    [TestCase("{\"\\ud83d\\ude00\":1,\"😀\":2}")]
    public void Inspect_DuplicateKey_Blocks(string output) =>
        Assert.That(_guard.InspectOutput(output, ForObject).Rule, Is.EqualTo("duplicate-key"));

    [TestCase(64, null)]
    [TestCase(65, "too-deep")]
    [TestCase(100_000, "too-deep")]
    public void Inspect_NestedValue_IsBoundedInDepth(int depth, string? rule) =>
        Assert.That(_guard.InspectOutput(new string('[', depth) + new string(']', depth), ForSchema).Rule, Is.EqualTo(rule));

    [Test]
    public void Inspect_ManyKeys_Allows()
    {
        string output = "{" + string.Join(",", Enumerable.Range(0, 10_000).Select(index => $"\"key{index}\":{index}")) + "}";

        Assert.That(_guard.InspectOutput(output, ForObject), Is.EqualTo(GuardVerdict.Allow));
    }

    [Test]
    public void Inspect_WhatItAllows_AHostCanRead()
    {
        Gen<string> part = Gen.OneOf(
            Gen.OneOf("{", "}", "[", "]", ",", ":", "\"a\"", "\"b\":1", "\"\\ud83d\"", "\"\\ude00\"", "\\", "\"", "1e999", "-0", "true", "```", "json", "\n", "\ud800"),
            Gen.String[Gen.Char, 0, 4]);
        part.Array[0, 12].Select(string.Concat).Sample(output =>
        {
            GuardVerdict verdict = _guard.InspectOutput(output, ForSchema);
            if (verdict.Action == GuardAction.Allow)
            {
                using JsonDocument document = JsonDocument.Parse(verdict.Replacement ?? output, new JsonDocumentOptions { AllowDuplicateProperties = false });
            }
        });
    }
}
