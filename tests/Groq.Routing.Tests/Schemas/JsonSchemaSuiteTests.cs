namespace Groq.Routing.Tests.Schemas;

/// <summary>The official suite of draft 2020-12, as <c>../shared/json-schema-test-suite</c> holds it; where it is not, there are no tests here.</summary>
[TestFixture]
internal sealed class JsonSchemaSuiteTests
{
    /// <summary>Optional tests that fail, and why that is left.</summary>
    private static readonly Dictionary<string, int> Left = new()
    {
        ["cross-draft.json"] = 1, // A document of draft 2019-09 is read as 2020-12, to which prefixItems means something.
        ["hostname.json"] = 23, // The inside of Punycode labels is not looked at.
        ["idn-hostname.json"] = 21, // Nor are the neighbours of a character, and the direction of a label.
    };

    private static IEnumerable<string> Required => JsonSchemaSuite.Files("");

    private static IEnumerable<string> Optional => JsonSchemaSuite.Files("optional");

    private static IEnumerable<string> Formats => JsonSchemaSuite.Files(Path.Combine("optional", "format"));

    [TestCaseSource(nameof(Required))]
    public void Check_RequiredTest_SaysWhatTheSuiteSays(string file) => Passes(JsonSchemaSuite.Run(file, JsonSchemaSuite.WithRemotes()), file);

    [TestCaseSource(nameof(Optional))]
    public void Check_OptionalTest_SaysWhatTheSuiteSays(string file) => Passes(JsonSchemaSuite.Run(file, JsonSchemaSuite.WithRemotes()), file);

    [TestCaseSource(nameof(Formats))]
    public void Check_FormatTest_SaysWhatTheSuiteSays(string file) => Passes(JsonSchemaSuite.Run(file, JsonSchemaSuite.WithRemotes(assertFormats: true)), file);

    [TestCaseSource(nameof(Required))]
    public void Check_RequiredTestWithoutRegisteredDocuments_IsRefusedOrPasses(string file)
    {
        var result = JsonSchemaSuite.Run(file, new SchemaOptions());

        Assert.That(result.Failed, Is.Empty);
        Assert.That(result.Refused.Select(r => r.Why), Is.All.Contains("registered"));
    }

    private static void Passes(JsonSchemaSuiteResult result, string file)
    {
        TestContext.Out.WriteLine($"{file}: {result.Passed} of {result.Total}");
        var others = result.Failed.Concat(result.Refused.Select(r => $"{r.Group}: refused, {r.Why}"));
        Assert.That(others, Has.Exactly(Left.GetValueOrDefault(Path.GetFileName(file))).Items);
    }
}
