using System.Diagnostics;
using System.Globalization;
using Groq.Routing.Tests.Diagnostics;
using Groq.Simulator;
using Microsoft.Extensions.AI;

namespace Groq.Routing.Tests.Chat;

/// <summary>Microsoft.Extensions.AI's telemetry around the router's chat client: together they measure what Groq counted, and nothing twice.</summary>
[TestFixture]
[NonParallelizable]
public sealed class ChatTelemetryTests
{
    private const string Wrapper = "Experimental.Microsoft.Extensions.AI";
    private const string Small = "openai/gpt-oss-20b";
    private const string Safeguard = "openai/gpt-oss-safeguard-20b";

    [Test]
    public async Task Answers_OfWhichOneIsCached_AreMeasuredByTheWrapperAlone([Values] bool streaming)
    {
        using var recorder = new TelemetryRecorder(traces: true, Wrapper);
        await using var host = await StartAsync();

        await AskAsync(host, "One", streaming);
        await AskAsync(host, "Two, a little longer", streaming);
        await AskAsync(host, "One", streaming);

        var counted = host.Groq.Counters[Small];
        var wrapped = recorder.Spans.Where(s => s.Source.Name == Wrapper).ToList();
        var ours = recorder.Spans.Where(s => s.Source.Name == TelemetryNames.Source).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(counted.Admitted, Is.EqualTo(2));
            Assert.That(Tokens(recorder, "input"), Is.EqualTo(counted.PromptTokens));
            Assert.That(Tokens(recorder, "output"), Is.EqualTo(counted.CompletionTokens));
            Assert.That(wrapped.Sum(InputTokens), Is.EqualTo(counted.PromptTokens));
            Assert.That(wrapped, Has.Count.EqualTo(3));
            Assert.That(ours.Select(s => s.DisplayName), Is.EquivalentTo(new[]
            {
                "groq.routing.request", "groq.routing.request", "groq.routing.request",
                $"groq.routing.call {Small}", $"groq.routing.call {Small}",
            }));
            Assert.That(ours.SelectMany(s => s.TagObjects).Select(t => t.Key), Has.None.StartsWith("gen_ai.usage").And.None.EqualTo("gen_ai.operation.name"));
            Assert.That(recorder.Points("gen_ai.client.operation.duration").Sum(p => p.Count), Is.EqualTo(3), "the wrapper's");
            Assert.That(ours.Where(s => s.Kind == ActivityKind.Internal).Select(s => s.ParentSpanId), Is.EquivalentTo(wrapped.Select(s => s.SpanId)));
        });
    }

    [Test]
    public async Task Answer_ThatIsRepaired_IsMeasuredWithTheOneThatWasRefused()
    {
        using var recorder = new TelemetryRecorder(traces: true, Wrapper);
        await using var host = await StartAsync();
        host.Groq.Faults.Add(FaultKind.Prose, 1);

        await host.Chat.GetResponseAsync("Say it in JSON", new ChatOptions { ResponseFormat = ChatResponseFormat.Json });

        Assert.That(host.Groq.Counters[Small].Admitted, Is.EqualTo(2));
        AssertAllIsMeasured(recorder, host);
    }

    [Test]
    public async Task Answer_ThatStaysWrongWhenRepaired_IsMeasuredBothTimes()
    {
        using var recorder = new TelemetryRecorder(traces: true, Wrapper);
        await using var host = await StartAsync();
        host.Groq.Faults.Add(FaultKind.Prose, 2);

        Assert.That(async () => await host.Chat.GetResponseAsync("Say it in JSON", new ChatOptions { ResponseFormat = ChatResponseFormat.Json }), Throws.InstanceOf<CompletionException>());

        Assert.That(host.Groq.Counters[Small].Admitted, Is.EqualTo(2));
        AssertAllIsMeasured(recorder, host);
    }

    [Test]
    public async Task Answer_ThatAGuardRefuses_IsMeasuredByTheRouter()
    {
        using var recorder = new TelemetryRecorder(traces: true, Wrapper);
        await using var host = await StartAsync(s => s.Answer = _ => "The token is ghp_16C7e42F292c6912E7710c838347Ae178B4a.");

        Assert.That(async () => await host.Chat.GetResponseAsync("The token, please"), Throws.InstanceOf<CompletionException>());

        AssertAllIsMeasured(recorder, host);
    }

    [Test]
    public async Task GuardModels_AskedOnTheWay_HaveSpansAndTokensOfTheirOwn()
    {
        using var recorder = new TelemetryRecorder(traces: true, Wrapper);
        await using var host = await StartAsync(configure: o =>
        {
            o.Guards.Modes[GuardNames.ContentSafetyModel] = GuardMode.Block;
        });

        await host.Chat.GetResponseAsync("What is a loop?");

        var guards = recorder.Calls.Where(s => s.DisplayName == $"chat {Safeguard}").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(guards, Has.Count.EqualTo(host.Groq.Counters[Safeguard].Admitted).And.Not.Empty);
            Assert.That(guards.Select(s => s.Kind), Is.All.EqualTo(ActivityKind.Client));
            Assert.That(guards.Sum(InputTokens), Is.EqualTo(host.Groq.Counters[Safeguard].PromptTokens));
        });
        AssertAllIsMeasured(recorder, host);
    }

    private static void AssertAllIsMeasured(TelemetryRecorder recorder, ChatHost host)
    {
        string[] models = [Small, Safeguard];
        Assert.That(Tokens(recorder, "input"), Is.EqualTo(models.Sum(m => host.Groq.Counters[m].PromptTokens)));
        Assert.That(Tokens(recorder, "output"), Is.EqualTo(models.Sum(m => host.Groq.Counters[m].CompletionTokens)));
    }

    private static long InputTokens(Activity span) => Convert.ToInt64(span.GetTagItem("gen_ai.usage.input_tokens") ?? 0, CultureInfo.InvariantCulture);

    private static double Tokens(TelemetryRecorder recorder, string type) =>
        recorder.Points("gen_ai.client.token.usage").Where(p => (string?)p["gen_ai.token.type"] == type).Sum(p => p.Value);

    private static async Task AskAsync(ChatHost host, string prompt, bool streaming)
    {
        if (streaming)
        {
            await host.Chat.GetStreamingResponseAsync(prompt).ToChatResponseAsync();
        }
        else
        {
            await host.Chat.GetResponseAsync(prompt);
        }
    }

    private static Task<ChatHost> StartAsync(Action<SimulatorOptions>? simulate = null, Action<GroqRoutingOptions>? configure = null) =>
        ChatHost.StartAsync(simulate, configure, build: b => b.UseOpenTelemetry());
}
