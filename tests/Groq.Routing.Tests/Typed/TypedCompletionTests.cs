using System.Text.Json;
using Groq.Routing.Tests.Pipeline;
using Groq.Simulator;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Tests.Typed;

/// <summary>Typed answers over real HTTP to a simulator of Groq.</summary>
[TestFixture]
internal sealed class TypedCompletionTests
{
    [Test]
    public async Task Complete_OfAType_ReturnsAValue()
    {
        await using var host = await RouterHost.StartAsync();

        var result = await host.Router.CompleteAsync(new CompletionRequest("How many days?"), SampleJson.Default.Deadline);

        Assert.That(result.Success, Is.True);
        Assert.That(result.Value!.Days, Is.EqualTo(JsonElement.Parse(result.Completion.Response!).GetProperty("days").GetInt32()));
        Assert.That(result.Completion.Usage.TotalTokens, Is.Positive);
    }

    [Test]
    public async Task Complete_OfAListAndOfADerivedType_ReturnsThem()
    {
        await using var host = await RouterHost.StartAsync();

        var list = await host.Router.CompleteAsync(new CompletionRequest("Two deadlines"), SampleJson.Default.ListDeadline);
        var shape = await host.Router.CompleteAsync(new CompletionRequest("A shape"), SampleJson.Default.Shape);

        Assert.That(list.Value, Is.Not.Empty);
        Assert.That(shape.Value, Is.InstanceOf<Circle>().Or.InstanceOf<Square>());
    }

    [Test]
    public async Task Complete_ByReflection_ReturnsAValue()
    {
        await using var host = await RouterHost.StartAsync();

        var result = await host.Router.CompleteAsync<Deadline>(new CompletionRequest("How many days?"));

        Assert.That(result.Error, Is.Null);
        Assert.That(result.Value, Is.Not.Null);
    }

    [Test]
    public async Task Complete_OfATypeThatCannotBeStrict_IsValidatedHere()
    {
        await using var host = await RouterHost.StartAsync();

        var result = await host.Router.CompleteAsync(new CompletionRequest("Scores by name"), SampleJson.Default.Scores);

        Assert.That(result.Error, Is.Null);
        Assert.That(result.Value!.ByName, Is.Not.Null);
    }

    [Test]
    public async Task Complete_WhenTheAnswerHasAnotherShape_IsRepaired()
    {
        await using var host = await RouterHost.StartAsync();
        host.Groq.Faults.Add(FaultKind.WrongShape, 1);

        var result = await host.Router.CompleteAsync(new CompletionRequest("How many days?"), SampleJson.Default.Deadline);

        Assert.That(result.Value, Is.Not.Null);
        Assert.That(result.Completion.Trace.Repair, Is.EqualTo(RepairOutcome.Repaired));
    }

    [Test]
    public async Task Complete_WhenNoAnswerFits_GivesTheReasons()
    {
        await using var host = await RouterHost.StartAsync();
        host.Groq.Faults.Add(FaultKind.WrongShape, 2);

        var result = await host.Router.CompleteAsync(new CompletionRequest("How many days?"), SampleJson.Default.Deadline);

        Assert.That(result.Success, Is.False);
        Assert.That(result.Value, Is.Null);
        Assert.That(result.Error!.Message, Does.Contain("'days'"));
        Assert.That(result.Completion.Error, Is.SameAs(result.Error));
    }

    [Test]
    public async Task Complete_WhenAMatchingAnswerCannotBeRead_IsRepaired()
    {
        var client = new ScriptedClient(
            ScriptedClient.Answer("""{"at":"tomorrow","weight":"Light"}"""), ScriptedClient.Answer("""{"at":"2026-11-24T09:00:00Z","weight":"Light"}"""));
        await using var host = await RouterHost.StartAsync(add: s => s.AddSingleton<IGroqClient>(client));

        var result = await host.Router.CompleteAsync(new CompletionRequest("When?"), SampleJson.Default.Meeting);

        Assert.That(result.Value!.At, Is.EqualTo(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero)));
        Assert.That(client.Sent[1].Messages[^1].Content, Does.Contain("The output cannot be read as Meeting: $.at has a value that does not fit."));
    }

    [Test]
    public async Task Complete_WhenTheTypeItselfRefuses_QuotesNothingOfTheAnswer()
    {
        var client = new ScriptedClient(ScriptedClient.Answer("""{"number":42}"""), ScriptedClient.Answer("""{"number":42}"""));
        await using var host = await RouterHost.StartAsync(add: s => s.AddSingleton<IGroqClient>(client));

        var result = await host.Router.CompleteAsync(new CompletionRequest("A number"), SampleJson.Default.Picky);

        Assert.That(result.Error!.Message, Does.Contain("ArgumentException").And.Not.Contains("42"));
        Assert.That(result.Error.Rule, Is.EqualTo("type-mismatch"));
    }

    [Test]
    public async Task Complete_OnAModelWithoutStrictSchemas_SendsTheSameSchemaAsBestEffort()
    {
        var client = new ScriptedClient(ScriptedClient.Answer("""{"days":3,"reason":null}"""));
        await using var host = await RouterHost.StartAsync(add: s => s.AddSingleton<IGroqClient>(client));

        var result = await host.Router.CompleteAsync(new CompletionRequest("How many days?") { Model = "qwen/qwen3.8-27b" }, SampleJson.Default.Deadline);

        Assert.That(result.Value, Is.EqualTo(new Deadline(3)));
        Assert.That(client.Sent[0].ResponseFormat!.JsonSchema!.Strict, Is.False);
        Assert.That(client.Sent[0].ResponseFormat!.JsonSchema!.Name, Is.EqualTo("Deadline"));
    }

    [Test]
    public async Task Complete_OfTheSameTypeTwice_IsAnsweredFromTheCache()
    {
        await using var host = await RouterHost.StartAsync();

        var first = await host.Router.CompleteAsync(new CompletionRequest("How many days?"), SampleJson.Default.Deadline);
        var second = await host.Router.CompleteAsync(new CompletionRequest("How many days?"), SampleJson.Default.Deadline);

        Assert.That(second.Completion.Cached, Is.True);
        Assert.That(second.Value, Is.EqualTo(first.Value));
    }

    [Test]
    public async Task Complete_WithASchemaOfTheCallersOwn_KeepsIt()
    {
        var own = new GroqJsonSchema("own", JsonElement.Parse("""{"type":"object","properties":{"days":{"type":"integer","maximum":2}},"required":["days"]}"""));
        var client = new ScriptedClient(ScriptedClient.Answer("""{"days":3}"""), ScriptedClient.Answer("""{"days":2}"""));
        await using var host = await RouterHost.StartAsync(add: s => s.AddSingleton<IGroqClient>(client));

        var result = await host.Router.CompleteAsync(new CompletionRequest("How many days?") { Schema = own }, SampleJson.Default.Deadline);

        Assert.That(result.Value!.Days, Is.EqualTo(2));
        Assert.That(client.Sent[0].ResponseFormat!.JsonSchema!.Name, Is.EqualTo("own"));
    }
}
