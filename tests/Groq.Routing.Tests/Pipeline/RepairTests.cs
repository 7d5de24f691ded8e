using System.Text.Json;
using Groq.Routing.Tests.Streaming;
using Groq.Simulator;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Tests.Pipeline;

/// <summary>An answer that is not the JSON asked for is asked for once more.</summary>
[TestFixture]
public sealed class RepairTests
{
    private const string Small = "openai/gpt-oss-20b";

    private static readonly GroqJsonSchema Deadline = new("deadline", JsonElement.Parse(
        """{"type":"object","properties":{"days":{"type":"integer","minimum":1}},"required":["days"],"additionalProperties":false}"""));

    [TestCase(FaultKind.Prose)]
    [TestCase(FaultKind.DuplicateKeys)]
    [TestCase(FaultKind.WrongShape)]
    public async Task Complete_WhenTheAnswerIsNotWhatWasAskedFor_AsksOnceMore(FaultKind fault)
    {
        await using var host = await RouterHost.StartAsync(add: RouterHost.Record);
        host.Groq.Faults.Add(fault, 1);

        var result = await host.AskAsync("How many days?", r => r with { Schema = Deadline });

        Assert.Multiple(() =>
        {
            Assert.That(result.Error, Is.Null);
            Assert.That(JsonElement.Parse(result.Response!).GetProperty("days").GetInt32(), Is.Positive);
            Assert.That(result.Trace.Repair, Is.EqualTo(RepairOutcome.Repaired));
            Assert.That(result.Trace.Attempts, Is.EqualTo(2));
            Assert.That(result.Trace.Candidates.Where(c => c.Outcome != CandidateOutcome.Retired).Select(c => (c.Model, c.Outcome)), Is.EqualTo(new[]
            {
                (Small, CandidateOutcome.Rejected),
                (Small, CandidateOutcome.Served),
            }));
            Assert.That(result.Trace.Findings.Single().Action, Is.EqualTo(GuardAction.Block), "the first verdict is in the trace");
            Assert.That(result.Warnings, Is.Empty);
        });
    }

    [Test]
    public async Task Complete_WhenAnAnswerWasRepaired_BothCallsAreChargedAndCountedAndTheSecondIsStored()
    {
        await using var host = await RouterHost.StartAsync(add: RouterHost.Record);
        host.Groq.Faults.Add(FaultKind.WrongShape, 1);

        var result = await host.AskAsync("How many days?", r => r with { Schema = Deadline });
        var again = await host.AskAsync("How many days?", r => r with { Schema = Deadline });

        var statistics = host.Monitor.ReadStatistics();
        Assert.Multiple(() =>
        {
            Assert.That(host.Recorded.Reserved, Has.Count.EqualTo(2));
            Assert.That(host.Recorded.Settled.Select(s => s.Requests), Is.EqualTo(new[] { 1, 1 }));
            Assert.That(host.Recorded.Settled[1].InputTokens, Is.EqualTo(result.Usage.InputTokens).And.GreaterThan(host.Recorded.Settled[0].InputTokens), "the answer and the reasons were sent");
            Assert.That((statistics.Repairs, statistics.Repaired, statistics.Attempts), Is.EqualTo((1, 1, 2)));
            Assert.That(statistics.Models.Single().InputTokens, Is.EqualTo(host.Recorded.Settled.Sum(s => s.InputTokens)));
            Assert.That(statistics.Blocks, Is.Empty, "the request was answered");
            Assert.That(again.Cached, Is.True);
            Assert.That(again.Response, Is.EqualTo(result.Response));
        });
    }

    [Test]
    public async Task Complete_WhenTheRepairFailsAsWell_GivesTheFirstVerdict()
    {
        await using var host = await RouterHost.StartAsync(add: RouterHost.Record);
        host.Groq.Faults.Add(FaultKind.WrongShape, 1);
        host.Groq.Faults.Add(FaultKind.Prose, 1);

        var result = await host.AskAsync("How many days?", r => r with { Schema = Deadline });
        var later = await host.AskAsync("How many days?", r => r with { Schema = Deadline });

        Assert.Multiple(() =>
        {
            Assert.That(result.Error!.Kind, Is.EqualTo(CompletionErrorKind.OutputBlocked));
            Assert.That(result.Error.BlockedBy, Is.EqualTo(GuardNames.JsonSchema));
            Assert.That(result.Error.Message, Does.Contain("must have the property 'days'"));
            Assert.That(result.Trace.Repair, Is.EqualTo(RepairOutcome.Failed));
            Assert.That(host.Recorded.Settled.Take(2).Select(s => s.Requests), Is.EqualTo(new[] { 1, 1 }));
            Assert.That(host.Monitor.ReadStatistics().Repairs, Is.EqualTo(1));
            Assert.That(later.Success && !later.Cached, Is.True);
        });
    }

    [Test]
    public async Task Complete_WhenThereIsNoQuotaForARepair_GivesTheFirstVerdictAndCallsNobody()
    {
        await using var host = await RouterHost.StartAsync(o =>
        {
            o.Routes.Simple = [Small];
            o.Models[Small] = new() { Limits = { Rpm = 1 } };
        });
        host.Groq.Faults.Add(FaultKind.WrongShape, 1);

        var result = await host.AskAsync("How many days?", r => r with { Schema = Deadline });

        Assert.Multiple(() =>
        {
            Assert.That(result.Error!.BlockedBy, Is.EqualTo(GuardNames.JsonSchema));
            Assert.That(result.Trace.Repair, Is.EqualTo(RepairOutcome.NoQuota));
            Assert.That(result.Trace.Attempts, Is.EqualTo(1));
            Assert.That(host.Groq.Counters.Requests, Is.EqualTo(1));
            Assert.That(host.Messages, Has.None.Contains("Quota exceeded"));
        });
    }

    [Test]
    public async Task Complete_WhenRepairIsOff_AsksOnce()
    {
        await using var host = await RouterHost.StartAsync(o => o.Guards.Repair = false);
        host.Groq.Faults.Add(FaultKind.JsonValidateFailed, 1);
        host.Groq.Faults.Add(FaultKind.WrongShape, 1);

        var atGroq = await host.AskAsync("How many days?", r => r with { Schema = Deadline });
        var atOurs = await host.AskAsync("How many days?", r => r with { Schema = Deadline });

        Assert.That(atGroq.Error!.Code, Is.EqualTo("json_validate_failed"));
        Assert.That(atOurs.Error!.BlockedBy, Is.EqualTo(GuardNames.JsonSchema));
        Assert.That(host.Groq.Counters.Requests, Is.EqualTo(2));
    }

    [Test]
    public async Task Complete_WhenAnAnswerIsRepaired_SaysWhatWasWrong()
    {
        var client = new ScriptedClient(ScriptedClient.Answer("""{"days":"three"}"""), ScriptedClient.Answer("""{"days":3}"""));
        await using var host = await RouterHost.StartAsync(add: s => s.AddSingleton<IGroqClient>(client));

        var result = await host.AskAsync("How many days?", r => r with { Schema = Deadline });

        Assert.That(result.Response, Is.EqualTo("""{"days":3}"""));
        Assert.That(client.Sent[1].Messages.Select(m => (m.Role, m.Content)), Is.EqualTo(new[]
        {
            (GroqRole.User, "How many days?"),
            (GroqRole.Assistant, """{"days":"three"}"""),
            (GroqRole.User, "That answer was refused. The output does not match its schema: $.days must be an integer. Answer again with JSON that mends this, and with nothing else."),
        }));
        Assert.That(client.Sent[1].MaxCompletionTokens, Is.EqualTo(client.Sent[0].MaxCompletionTokens));
    }

    [TestCase("""{"days":""")]
    [TestCase("")]
    public async Task Complete_WhenTheAnswerWasCutOff_AsksAgainWithMoreRoom(string cut)
    {
        var client = new ScriptedClient(ScriptedClient.Answer(cut, "length"), ScriptedClient.Answer("""{"days":3}"""));
        await using var host = await RouterHost.StartAsync(add: s => s.AddSingleton<IGroqClient>(client));

        var result = await host.AskAsync("How many days?", r => r with { Schema = Deadline, MaxOutputTokens = 300 });

        Assert.That(result.Response, Is.EqualTo("""{"days":3}"""));
        Assert.That(client.Sent.Select(s => s.MaxCompletionTokens), Is.EqualTo(new[] { 300, 600 }));
        Assert.That(client.Sent[1].Messages, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Complete_WhenGroqFoundTheJsonWrong_AsksAgainWithWhatWasWrittenAndMoreRoom()
    {
        var client = new ScriptedClient(ScriptedClient.JsonFailed("days: 3"), ScriptedClient.Answer("""{"days":3}"""));
        await using var host = await RouterHost.StartAsync(add: s => s.AddSingleton<IGroqClient>(client));

        var result = await host.AskAsync("How many days?", r => r with { Schema = Deadline });

        Assert.That(result.Response, Is.EqualTo("""{"days":3}"""));
        Assert.That(result.Trace.Repair, Is.EqualTo(RepairOutcome.Repaired));
        Assert.That(client.Sent[1].Messages[1].Content, Is.EqualTo("days: 3"));
        Assert.That(client.Sent[1].MaxCompletionTokens, Is.EqualTo(2 * client.Sent[0].MaxCompletionTokens));
    }

    [Test]
    public async Task Complete_WhenGroqFoundTheJsonWrongTwice_AsksNoThirdTime()
    {
        var client = new ScriptedClient(ScriptedClient.JsonFailed(""), ScriptedClient.JsonFailed(""));
        await using var host = await RouterHost.StartAsync(add: s => s.AddSingleton<IGroqClient>(client));

        var result = await host.AskAsync("How many days?", r => r with { Schema = Deadline });

        Assert.That(result.Error!.Code, Is.EqualTo("json_validate_failed"));
        Assert.That(client.Sent, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Complete_WhenAnotherGuardBlocks_DoesNotAskAgain()
    {
        await using var host = await RouterHost.StartAsync(o => o.Guards.MaxOutputCharacters = 1);

        var result = await host.AskAsync("How many days?", r => r with { Schema = Deadline });

        Assert.That(result.Error!.BlockedBy, Is.EqualTo(GuardNames.OutputSize));
        Assert.That(result.Trace.Repair, Is.EqualTo(RepairOutcome.None));
        Assert.That(host.Groq.Counters.Requests, Is.EqualTo(1));
    }

    [Test]
    public async Task Stream_OfJson_IsRepairedBeforeItIsHandedOut()
    {
        await using var host = await RouterHost.StartAsync();
        host.Groq.Faults.Add(FaultKind.Prose, 1);

        var updates = await host.Router.StreamAsync(new("Three cases as JSON") { JsonMode = true }).ToListAsync();

        var result = updates[^1].Result!;
        Assert.That(result.Trace.Repair, Is.EqualTo(RepairOutcome.Repaired));
        Assert.That(string.Concat(updates.Select(u => u.Text)), Is.EqualTo(result.Response));
        Assert.That(host.Groq.Counters.Requests, Is.EqualTo(2));
    }

    [Test]
    public async Task Stream_OfJsonThatTheCallerHasSeen_IsNotAskedForAgain()
    {
        var failed = new GroqError(GroqErrorKind.JsonValidationFailed, "Failed to generate JSON.") { StatusCode = 400, Code = "json_validate_failed" };
        var client = new ScriptedStream([.. ScriptedStream.Text("""{"days":"""), new() { Error = failed }]);
        await using var host = await RouterHost.StartAsync(o => o.EnableGuards = false, add: s => s.AddSingleton<IGroqClient>(client));

        var updates = await host.Router.StreamAsync(new("Three cases as JSON") { JsonMode = true }).ToListAsync();

        Assert.That(updates[^1].Result!.Error!.Code, Is.EqualTo("json_validate_failed"));
        Assert.That(client.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task Stream_OfASchema_IsRepairedBeforeItIsHandedOut()
    {
        await using var host = await RouterHost.StartAsync();
        host.Groq.Faults.Add(FaultKind.WrongShape, 1);

        var updates = await host.Router.StreamAsync(new("How many days?") { Schema = Deadline }).ToListAsync();

        Assert.That(updates[^1].Result!.Trace.Repair, Is.EqualTo(RepairOutcome.Repaired));
        Assert.That(JsonElement.Parse(string.Concat(updates.Select(u => u.Text))).GetProperty("days").GetInt32(), Is.Positive);
    }
}
