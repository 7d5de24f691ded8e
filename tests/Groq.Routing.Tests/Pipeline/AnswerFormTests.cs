using Groq.Simulator;

namespace Groq.Routing.Tests.Pipeline;

/// <summary>JSON mode, schemas and tools.</summary>
[TestFixture]
public sealed class AnswerFormTests
{
    [Test]
    public async Task Complete_InJsonMode_ReturnsValidJson()
    {
        await using var host = await RouterHost.StartAsync();

        var result = await host.AskAsync("Generate 3 test cases for a function that adds two numbers", r => r with { JsonMode = true, Intent = Intent.TestCaseGeneration(3) });

        Assert.That(result.Error, Is.Null);
        using var json = System.Text.Json.JsonDocument.Parse(result.Response!);
        Assert.That(json.RootElement.ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Object));
    }

    [Test]
    public async Task Complete_OfFencedJson_UnwrapsIt()
    {
        await using var host = await RouterHost.StartAsync();
        host.Groq.Faults.Add(FaultKind.FencedJson, 1);

        var result = await host.AskAsync("Three cases as JSON", r => r with { JsonMode = true });

        Assert.That(result.Error, Is.Null);
        Assert.That(result.Response!.TrimStart(), Does.StartWith("{"));
    }

    [TestCase(FaultKind.DuplicateKeys)]
    [TestCase(FaultKind.Prose)]
    public async Task Complete_OfJsonThatIsNone_IsBlockedAndNotStored(FaultKind fault)
    {
        await using var host = await RouterHost.StartAsync();
        host.Groq.Faults.Add(fault, 2);

        var bad = await host.AskAsync("Three cases as JSON", r => r with { JsonMode = true });
        var good = await host.AskAsync("Three cases as JSON", r => r with { JsonMode = true });

        Assert.That(bad.Error!.Kind, Is.EqualTo(CompletionErrorKind.OutputBlocked));
        Assert.That(bad.Error.BlockedBy, Is.EqualTo(GuardNames.Json));
        Assert.That(bad.Usage.TotalTokens, Is.Positive, "it was paid for");
        Assert.That(good.Success && !good.Cached, Is.True);
    }

    [Test]
    public async Task Complete_WithASchemaGroqHoldsTo_ReturnsAMatchingAnswer()
    {
        await using var host = await RouterHost.StartAsync();
        var schema = System.Text.Json.JsonDocument.Parse("""{"type":"object","properties":{"days":{"type":"integer","minimum":1}},"required":["days"],"additionalProperties":false}""").RootElement;

        var result = await host.AskAsync("How many days?", r => r with { Schema = new GroqJsonSchema("deadline", schema, Strict: true) });

        Assert.That(result.Error, Is.Null);
        Assert.That(System.Text.Json.JsonDocument.Parse(result.Response!).RootElement.GetProperty("days").GetInt32(), Is.GreaterThanOrEqualTo(1));
    }

    [Test]
    public async Task Complete_WithTools_ReturnsTheCalls()
    {
        await using var host = await RouterHost.StartAsync();
        var parameters = System.Text.Json.JsonDocument.Parse("""{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}""").RootElement;

        var result = await host.AskAsync("What is the weather?", r => r with
        {
            Tools = [GroqTool.Create("get_weather", "Reads the weather", parameters)],
            ToolChoice = System.Text.Json.JsonDocument.Parse("\"required\"").RootElement,
        });

        Assert.That(result.Error, Is.Null);
        Assert.That(result.ToolCalls.Single().Name, Is.EqualTo("get_weather"));
        Assert.That(result.FinishReason, Is.EqualTo("tool_calls"));
    }

    [Test]
    public async Task Complete_WhenJsonFailedAtGroq_AsksOnceMoreWithMoreRoom()
    {
        await using var host = await RouterHost.StartAsync();
        host.Groq.Faults.Add(FaultKind.JsonValidateFailed, 1);

        var result = await host.AskAsync("Three cases as JSON", r => r with { JsonMode = true, MaxOutputTokens = 500 });

        Assert.Multiple(() =>
        {
            Assert.That(result.Error, Is.Null);
            Assert.That(result.Trace.Attempts, Is.EqualTo(2));
            Assert.That(result.Trace.ReservedTokens, Is.GreaterThan(1000));
        });
    }

    [Test]
    public async Task Complete_WhenJsonFailedAndThereIsNoQuotaForMore_SaysThatJsonFailed()
    {
        await using var host = await RouterHost.StartAsync(o => o.Routes.Simple = ["gpt-oss-20b"]);
        host.Groq.Faults.Add(FaultKind.JsonValidateFailed, 1);

        var result = await host.AskAsync("Three cases as JSON", r => r with { JsonMode = true, MaxOutputTokens = 5000 });

        Assert.Multiple(() =>
        {
            Assert.That(result.Error!.Kind, Is.EqualTo(CompletionErrorKind.UpstreamFailure));
            Assert.That(result.Error.Code, Is.EqualTo("json_validate_failed"));
            Assert.That(result.Error.RequestId, Is.Not.Empty);
            Assert.That(result.Trace.Attempts, Is.EqualTo(1));
        });
    }
}
