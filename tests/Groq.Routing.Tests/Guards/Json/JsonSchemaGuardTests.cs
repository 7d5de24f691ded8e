using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;

namespace Groq.Routing.Tests;

[TestFixture]
internal sealed class JsonSchemaGuardTests
{
    private readonly SchemaCache _schemas = new(new SchemaOptions());
    private JsonSchemaGuard _guard;

    [SetUp]
    public void SetUp() => _guard = new JsonSchemaGuard(() => _schemas);

    [Test]
    public void Inspect_NoSchema_Allows() =>
        Assert.That(_guard.InspectOutput("{", new CompletionRequest("Hello") { JsonMode = true }), Is.EqualTo(GuardVerdict.Allow));

    [Test]
    public void Inspect_Match_Allows() => Assert.That(_guard.InspectOutput("{\"a\":1}", Request("""{"required":["a"]}""")), Is.EqualTo(GuardVerdict.Allow));

    [Test]
    public void Inspect_Mismatch_SaysWhere()
    {
        GuardVerdict verdict = _guard.InspectOutput(
            """{"items":[{"name":"x"},{"name":"secret"}]}""",
            Request("""{"properties":{"items":{"items":{"properties":{"name":{"maxLength":3}}}}}}"""));

        Assert.That((verdict.Action, verdict.Rule), Is.EqualTo((GuardAction.Block, "schema-mismatch")));
        Assert.That(verdict.Reason, Is.EqualTo("The output does not match its schema: $.items[1].name must have at most 3 characters."));
    }

    [Test]
    public void Inspect_BrokenSchema_NamesTheKeyword()
    {
        GuardVerdict verdict = _guard.InspectOutput("{}", Request("""{"type":"objekt"}"""));

        Assert.That((verdict.Action, verdict.Rule), Is.EqualTo((GuardAction.Block, "schema-unusable")));
        Assert.That(verdict.Reason, Does.Contain("#/type must"));
    }

    [Test]
    public void Inspect_InvalidJson_Blocks()
    {
        Assert.That(_guard.InspectOutput("{", Request("true")).Rule, Is.EqualTo("invalid-json"));
        Assert.That(_guard.InspectOutput("\"\ud800\"", Request("true")).Rule, Is.EqualTo("invalid-json"));
    }

    [Test]
    public void Inspect_SchemaThatIsDisposedAfterTheRequestWasChecked_Blocks()
    {
        JsonDocument document = JsonDocument.Parse("{}");
        JsonElement disposed = document.RootElement;
        document.Dispose();

        Assert.That(_guard.InspectOutput("{}", Request(disposed)).Rule, Is.EqualTo("schema-unusable"));
        Assert.That(_guard.InspectOutput("{}", Request(default(JsonElement))).Rule, Is.EqualTo("schema-unusable"));
    }

    [Test]
    public async Task Inspect_AfterTheJsonGuard_SeesTheUnwrappedText()
    {
        GuardPipeline pipeline = new([new JsonGuard(), _guard], GuardTesting.Telemetry, NullLogger<GuardPipeline>.Instance);
        CompletionRequest request = Request("""{"required":["a"]}""");

        GuardOutcome outcome = await pipeline.InspectAsync(
            new GuardInput(GuardStages.Output, request, "```json\n{\"a\":1}\n```"), new GuardOptions(), CancellationToken.None);

        Assert.That((outcome.Block, outcome.Text), Is.EqualTo(((GuardFinding?)null, "{\"a\":1}")));
    }

    private static CompletionRequest Request(string schema) => Request(JsonDocument.Parse(schema).RootElement);

    private static CompletionRequest Request(JsonElement schema) => new("Hello") { Schema = new GroqJsonSchema("answer", schema) };
}
