using CsCheck;
using Groq.Routing.Tests.Pipeline;
using Groq.Simulator;
using Microsoft.Extensions.DependencyInjection;
using static Groq.Routing.Tests.Streaming.ForbiddenWords;
using static Groq.Routing.Tests.Streaming.StreamHost;

namespace Groq.Routing.Tests.Streaming;

/// <summary>Output guards and streams: what a guard blocks has not been handed out.</summary>
[TestFixture]
public sealed class HoldBackTests
{
    private static readonly string Harmless = string.Join(' ', Enumerable.Range(0, 400).Select(i => $"word{i}"));
    private static readonly string Harmful = $"{Harmless} {Forbidden} {Harmless}";

    [Test]
    public async Task Stream_GuardOfStretchesBlocks_EndsWithTheVerdictBeforeAnyOfItIsHandedOut()
    {
        await using var host = await StartAsync(new ForbiddenWords(40), simulate: s => s.Answer = _ => Harmful);

        var answer = await host.StreamAsync(shape: Long);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Result.Error!.Kind, Is.EqualTo(CompletionErrorKind.OutputBlocked));
            Assert.That(answer.Result.Error.BlockedBy, Is.EqualTo("forbidden"));
            Assert.That(answer.Text, Is.Not.Empty);
            Assert.That(Harmless, Does.StartWith(answer.Text), "what was harmless has been handed out, and nothing else");
            Assert.That(answer.Result.Response, Is.Null);
            Assert.That(answer.Result.Trace.Findings.Single().Action, Is.EqualTo(GuardAction.Block));
            Assert.That(answer.Result.Trace.Guards.Single(g => g.Guard == "forbidden").Action, Is.EqualTo(GuardAction.Block));
        });
        Assert.That((await host.StreamAsync(shape: Long)).Result.Cached, Is.False);
    }

    [Test]
    public async Task Stream_GuardBlocks_CostsWhatWasWritten()
    {
        await using var host = await StartAsync(new ForbiddenWords(40), simulate: s => s.Answer = _ => Harmful);

        var answer = await host.StreamAsync(shape: Long);
        await host.SettledAsync();

        var settled = host.Recorded.Settled.Single();
        Assert.That(settled.OutputTokens, Is.InRange(Harmless.Length / 4, 4_999), "neither nothing nor the reservation");
        Assert.That(answer.Result.Usage.OutputTokens, Is.EqualTo(settled.OutputTokens));
    }

    [Test]
    public async Task Stream_GuardBlocks_TakesNoMoreOfTheAnswer()
    {
        var client = ScriptedStream.Of(Harmful);
        await using var host = await StartAsync(new ForbiddenWords(40), client);

        await host.StreamAsync(shape: Long);

        Assert.That(client.Taken, Is.InRange(Harmless.Length / 5, (Harmless.Length + 200) / 5));
    }

    /// <summary>Wherever the words stand, however the answer is cut into chunks and however wide the window is: the caller sees none of them, and all of what is harmless.</summary>
    [Test]
    public async Task Stream_AnyChunksAndWindows_HandsOutAllThatIsHarmlessAndNothingElse()
    {
        await Gen.Select(Gen.Int[0, 3000], Gen.Int[1, 200], Gen.Int[Forbidden.Length, 900], Gen.Bool).SampleAsync(
            async (at, size, window, harmful) =>
            {
                at = Math.Min(at, Harmless.Length);
                var text = harmful ? Harmless.Insert(at, Forbidden) : Harmless;
                await using var host = await StartAsync(new ForbiddenWords(window), ScriptedStream.Of(text, size));

                var answer = await host.StreamAsync(shape: Long);

                Assert.That(answer.Result.Success, Is.Not.EqualTo(harmful));
                if (harmful)
                {
                    Assert.That(Harmless[..at], Does.StartWith(answer.Text));
                }
                else
                {
                    Assert.That(answer.Text, Is.EqualTo(Harmless));
                }
            },
            iter: 200,
            threads: 1);
    }

    [Test]
    public async Task Stream_GuardOfStretchesAllows_HandsOutWhatItHasSeenMeanwhile()
    {
        var client = ScriptedStream.Of(Harmless, holdsBefore: 200);
        await using var host = await StartAsync(new ForbiddenWords(40), client);
        var reading = host.Read(Long);

        await client.Reached;
        await Wait.UntilAsync(() => reading.Text.Length >= 1_000 - 40 - 15, "all but the window and a step is handed out");

        Assert.That(reading.Text.Length, Is.LessThanOrEqualTo(1_000 - 40));
        client.Go();
        await reading.Ended;
        Assert.That(reading.Text, Is.EqualTo(Harmless));
    }

    [Test]
    public async Task Stream_GuardThatAsksForNoWindow_SeesTheWholeAnswerFirst()
    {
        var client = ScriptedStream.Of(Harmless, holdsBefore: 500);
        var guard = new StubGuard("own", _ => new(GuardVerdict.Allow), GuardStages.Output);
        await using var host = await StartAsync(guard, client);
        var reading = host.Read(Long);

        await client.Reached;

        Assert.That(reading.Answer.Updates, Is.Empty);
        Assert.That(guard.Seen, Is.Empty);
        client.Go();
        await reading.Ended;
        Assert.That(guard.Seen, Is.EqualTo(new[] { Harmless }));
        Assert.That(reading.Text, Is.EqualTo(Harmless));
    }

    [Test]
    public async Task Stream_GuardOfWholeAnswersBlocks_HandsOutNothing()
    {
        await using var host = await StartAsync(new ForbiddenWords(null), ScriptedStream.Of(Harmful));

        var answer = await host.StreamAsync(shape: Long);

        Assert.That(answer.Updates.Single().Result!.Error!.Kind, Is.EqualTo(CompletionErrorKind.OutputBlocked));
    }

    [TestCase(GuardMode.Warn)]
    [TestCase(GuardMode.Off)]
    public async Task Stream_GuardThatMayNotBlock_HoldsNothingBack(GuardMode mode)
    {
        var client = ScriptedStream.Of(Harmful, holdsBefore: 100);
        await using var host = await StartAsync(new ForbiddenWords(null), client, configure: o => o.Guards.Modes["forbidden"] = mode);
        var reading = host.Read(Long);

        await client.Reached;
        await Wait.UntilAsync(() => reading.Text.Length == 500, "all that has come is handed out");
        client.Go();
        await reading.Ended;

        Assert.That(reading.Text, Is.EqualTo(Harmful));
        Assert.That(reading.Answer.Result.Warnings.Select(w => w.Guard), Is.EqualTo(mode == GuardMode.Warn ? ["forbidden"] : Array.Empty<string>()));
    }

    [Test]
    public async Task Stream_GuardSwitchedOffByTheRequest_HoldsNothingBack()
    {
        var client = ScriptedStream.Of(Harmful, holdsBefore: 100);
        await using var host = await StartAsync(new ForbiddenWords(null), client, configure: o => o.Guards.RequestModes.Add("forbidden"));
        var reading = host.Read(r => Long(r) with { GuardModes = new Dictionary<string, GuardMode> { ["forbidden"] = GuardMode.Off } });

        await client.Reached;
        await Wait.UntilAsync(() => reading.Text.Length == 500, "all that has come is handed out");
        client.Go();
        await reading.Ended;

        Assert.That(reading.Answer.Result.Success, Is.True);
    }

    [Test]
    public async Task Stream_GuardRefusesFragmentsButNotTheWhole_HandsOutAllOfIt()
    {
        var guard = new ForbiddenWords(40) { Judge = text => text.StartsWith("word0 ", StringComparison.Ordinal) ? GuardVerdict.Allow : GuardVerdict.Block("fragment", "It has no beginning.") };
        var client = ScriptedStream.Of(Harmless, holdsBefore: 300);
        await using var host = await StartAsync(guard, client);
        var reading = host.Read(Long);

        await client.Reached;
        await Wait.UntilAsync(() => reading.Text.Length > 0, "what the whole has cleared is handed out");
        client.Go();
        await reading.Ended;

        Assert.That(reading.Text, Is.EqualTo(Harmless));
        Assert.That(guard.Seen.Sum(), Is.LessThan(20 * Harmless.Length), "every doubt that proves wrong doubles the step");
    }

    [TestCase(40)]
    [TestCase(600)]
    public async Task Stream_OfAnyLength_ShowsGuardsAFewTimesItsLength(int window)
    {
        foreach (var times in new[] { 4, 40 })
        {
            var text = string.Concat(Enumerable.Repeat(Harmless, times));
            var guard = new ForbiddenWords(window);
            await using var host = await StartAsync(guard, ScriptedStream.Of(text), configure: o => o.Guards.MaxOutputCharacters = 1_000_000);

            await host.StreamAsync(shape: Long);

            Assert.That(guard.Seen.Sum(), Is.LessThan(12L * text.Length), $"{times}");
        }
    }

    [Test]
    public async Task Stream_LongerThanItMay_EndsThere()
    {
        var client = ScriptedStream.Of(Harmless);
        await using var host = await StartAsync(new ForbiddenWords(0), client, configure: o => o.Guards.MaxOutputCharacters = 1_000);

        var answer = await host.StreamAsync(shape: Long);

        Assert.That(answer.Result.Error!.BlockedBy, Is.EqualTo(GuardNames.OutputSize));
        Assert.That(answer.Text, Is.EqualTo(Harmless[..1_000]));
        Assert.That(client.Taken, Is.EqualTo(201));
    }

    [Test]
    public async Task Stream_OfCharactersOutsideTheBasicPlane_CutsNoneInTwo()
    {
        var text = string.Concat(Enumerable.Repeat("🦊", 500));
        await using var host = await StartAsync(new ForbiddenWords(41), ScriptedStream.Of(text, size: 2));

        var answer = await host.StreamAsync(shape: Long);

        Assert.That(answer.Text, Is.EqualTo(text));
        Assert.That(answer.Updates.Where(u => u.Text is not null).Select(u => u.Text!.Length % 2), Is.All.Zero);
    }

    [Test]
    public async Task Stream_BreaksWhileAllOfItIsHeldBack_IsAnotherCandidates()
    {
        await using var host = await StartAsync(new ForbiddenWords(null), configure: o => o.Routes.Simple = [Small, Large], simulate: s => s.Answer = _ => Harmless);
        host.Groq.Faults.Add(new Fault(FaultKind.StreamErrorData) { Count = 1, Model = Small, AfterPieces = 20 });

        var answer = await host.StreamAsync(shape: Long);

        Assert.That(answer.Result.ModelUsed, Is.EqualTo(Large));
        Assert.That(answer.Text, Is.EqualTo(Harmless));
    }

    [Test]
    public async Task Stream_BreaksAfterSomeWasHandedOut_HandsOutNothingThatNoGuardHasSeen()
    {
        var broken = new GroqChatChunk { Error = new(GroqErrorKind.ServerError, "Broken.") };
        await using var host = await StartAsync(new ForbiddenWords(40), new ScriptedStream([.. ScriptedStream.Text($"{Harmless} {Forbidden}"), broken]));

        var answer = await host.StreamAsync(shape: Long);

        Assert.That(answer.Result.Error!.Kind, Is.EqualTo(CompletionErrorKind.UpstreamFailure));
        Assert.That(answer.Text, Is.Not.Empty);
        Assert.That(Harmless, Does.StartWith(answer.Text));
    }

    [Test]
    public async Task Stream_IdenticalOnesThatAGuardBlocks_EndAllAlike()
    {
        var client = ScriptedStream.Of(Harmful, holdsBefore: 200);
        await using var host = await StartAsync(new ForbiddenWords(40), client);
        var first = host.Read(Long);
        await client.Reached;
        var second = host.Read(Long);
        await Wait.UntilAsync(() => second.Text.Length > 900, "who joins late gets what was handed out already");

        client.Go();
        await Task.WhenAll(first.Ended, second.Ended);

        foreach (var reading in new[] { first, second })
        {
            Assert.That(reading.Answer.Result.Error!.BlockedBy, Is.EqualTo("forbidden"));
            Assert.That(Harmless, Does.StartWith(reading.Text));
        }

        Assert.That(client.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task Stream_OfAnAnswerThatGuardsLetPass_IsCachedAndComesInOnePieceThen()
    {
        var client = ScriptedStream.Of(Harmless);
        await using var host = await StartAsync(new ForbiddenWords(40), client);
        await host.StreamAsync(shape: Long);

        var again = await host.StreamAsync(shape: Long);

        Assert.That(again.Result.Cached, Is.True);
        Assert.That(again.Updates, Has.Count.EqualTo(2));
        Assert.That(again.Text, Is.EqualTo(Harmless));
        Assert.That(client.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task Stream_CancelledWhileItIsHeldBack_SettlesWhatWasWritten()
    {
        var client = ScriptedStream.Of(Harmless, holdsBefore: 100);
        await using var host = await StartAsync(new ForbiddenWords(null), client);
        using var cancel = new CancellationTokenSource();
        var reading = host.Read(Long, cancellationToken: cancel.Token);
        await client.Reached;

        await cancel.CancelAsync();

        Assert.That(async () => await reading.Ended, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(reading.Answer.Updates, Is.Empty);
        await host.SettledAsync();
        Assert.That(host.Recorded.Settled.Single().OutputTokens, Is.InRange(100, 300));
    }

    [Test]
    public async Task Stream_GuardTakesLongerThanTheDeadline_EndsThere()
    {
        var never = new TaskCompletionSource<GuardVerdict>();
        var asked = new TaskCompletionSource();
        var slow = new SlowGuard(40, () =>
        {
            asked.TrySetResult();
            return new(never.Task);
        });
        await using var host = await StartAsync(slow, ScriptedStream.Of(Harmless));
        var reading = host.Read(r => Long(r) with { Timeout = TimeSpan.FromSeconds(30) });
        await asked.Task;

        await Wait.UntilAsync(
            () =>
            {
                host.Time.Advance(TimeSpan.FromSeconds(30));
                return reading.Ended.IsCompleted;
            },
            "the deadline ends the stream");

        Assert.That(reading.Answer.Result.Error!.Kind, Is.EqualTo(CompletionErrorKind.DeadlineExceeded));
        Assert.That(reading.Text, Is.Empty);
    }

    [TestCase(GuardMode.Block, false)]
    [TestCase(GuardMode.Warn, true)]
    public async Task Stream_GuardThrowsOnAStretch_IsWhatTheHostChose(GuardMode onFailure, bool answered)
    {
        var guard = new ForbiddenWords(40) { Judge = _ => throw new InvalidOperationException("secret text") };
        await using var host = await StartAsync(guard, ScriptedStream.Of(Harmless), configure: o => o.Guards.OnFailure = onFailure);

        var answer = await host.StreamAsync(shape: Long);

        Assert.That(answer.Result.Success, Is.EqualTo(answered));
        Assert.That(answer.Text, Is.EqualTo(answered ? Harmless : ""));
        Assert.That(answer.Result.Trace.Findings.Single().Rule, Is.EqualTo("guard-failure"));
    }

    [Test]
    public async Task Stream_GuardThatCannotSayHowMuchItNeeds_SeesTheWholeAnswer()
    {
        await using var host = await StartAsync(new WindowlessGuard(), ScriptedStream.Of(Harmful));

        var answer = await host.StreamAsync(shape: Long);

        Assert.That(answer.Updates.Single().Result!.Error!.BlockedBy, Is.EqualTo("windowless"));
    }

    [Test]
    public async Task Stream_GuardReplacesSomethingInAStretch_HandsOutTheReplacedText()
    {
        var guard = new ForbiddenWords(40)
        {
            Judge = text => text.Contains(Forbidden, StringComparison.Ordinal) ? GuardVerdict.Replace(text.Replace(Forbidden, new string('*', Forbidden.Length), StringComparison.Ordinal)) : GuardVerdict.Allow,
        };
        await using var host = await StartAsync(guard, ScriptedStream.Of(Harmful));

        var answer = await host.StreamAsync(shape: Long);

        Assert.That(answer.Updates[0].Text!.Length, Is.LessThan(Harmless.Length), "what came before it went out at once");
        Assert.That(answer.Text, Is.EqualTo(answer.Result.Response).And.Not.Contains(Forbidden).And.Contains("***"));
    }

    [Test]
    public async Task Stream_OfJsonInAFence_HandsOutWhatTheGuardMadeOfIt()
    {
        await using var host = await StartAsync(new ForbiddenWords(0), simulate: s => s.Answer = _ => "{}");
        host.Groq.Faults.Add(FaultKind.FencedJson, 1);

        var answer = await host.StreamAsync("Some JSON, please.", r => r with { JsonMode = true });

        Assert.That(answer.Result.Success, Is.True);
        Assert.That(answer.Text, Is.EqualTo(answer.Result.Response).And.Not.Contains("```"));
    }

    [Test]
    public async Task Stream_OfToolCallsAfterText_HandsOutBoth()
    {
        GroqChatChunk[] chunks =
        [
            .. ScriptedStream.Text(Harmless),
            new() { ToolCalls = [new(0, "call", "add", "{")] },
            new() { ToolCalls = [new(0, null, null, "}")] },
            .. ScriptedStream.End("tool_calls"),
        ];
        await using var host = await StartAsync(new ForbiddenWords(40), new ScriptedStream(chunks));

        var answer = await host.StreamAsync(shape: Long);

        Assert.That(answer.Text, Is.EqualTo(Harmless));
        Assert.That(answer.Updates.SelectMany(u => u.ToolCalls ?? []).Select(c => c.Arguments), Is.EqualTo(new[] { "{", "}" }));
        Assert.That(answer.Result.ToolCalls.Single().Arguments, Is.EqualTo("{}"));
    }

    [Test]
    public async Task Stream_GuardBlocksTheTextBeforeToolCalls_HandsOutNoCall()
    {
        GroqChatChunk[] chunks = [.. ScriptedStream.Text(Forbidden), new() { ToolCalls = [new(0, "call", "add", "{}")] }, .. ScriptedStream.End("tool_calls")];
        await using var host = await StartAsync(new ForbiddenWords(40), new ScriptedStream(chunks));

        var answer = await host.StreamAsync(shape: Long);

        Assert.That(answer.Updates.Single().Result!.Error!.BlockedBy, Is.EqualTo("forbidden"));
    }

    private static CompletionRequest Long(CompletionRequest request) => request with { MaxOutputTokens = 5_000 };

    private static Task<RouterHost> StartAsync(
        IGuard guard,
        ScriptedStream? client = null,
        Action<GroqRoutingOptions>? configure = null,
        Action<SimulatorOptions>? simulate = null) => StreamHost.StartAsync(
        o =>
        {
            // The shipped guards have tests of their own.
            o.EnableGuards = true;
            foreach (var shipped in new[] { GuardNames.Secrets, GuardNames.PersonalData, GuardNames.ContentSafety, GuardNames.SystemPrompt })
            {
                o.Guards.Modes[shipped] = GuardMode.Off;
            }

            configure?.Invoke(o);
        },
        simulate,
        s =>
        {
            s.AddSingleton(guard);
            if (client is not null)
            {
                s.AddSingleton<IGroqClient>(client);
            }
        });

    private sealed class SlowGuard(int window, Func<ValueTask<GuardVerdict>> inspect) : IGuard
    {
        public string Name => "slow";

        public GuardStages Stages => GuardStages.Output;

        public int? StreamWindow(CompletionRequest request) => window;

        public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) => inspect();
    }

    private sealed class WindowlessGuard : IGuard
    {
        public string Name => "windowless";

        public GuardStages Stages => GuardStages.Output;

        public int? StreamWindow(CompletionRequest request) => throw new InvalidOperationException();

        public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) =>
            new(input.Text.Contains(Forbidden, StringComparison.Ordinal) ? GuardVerdict.Block("words", "It has forbidden words.") : GuardVerdict.Allow);
    }
}
