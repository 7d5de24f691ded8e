using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Testing;

namespace Groq.Routing.Tests;

[TestFixture]
internal sealed class GuardPipelineTests
{
    private GuardOptions _options = new();
    private FakeLogger<GuardPipeline> _logger = new();

    [SetUp]
    public void SetUp()
    {
        _options = new();
        _logger = new();
    }

    [Test]
    public async Task InspectAsync_AllAllow_PassesTheTextWithoutFindings()
    {
        GuardOutcome outcome = await InspectAsync(GuardStages.Prompt, new StubGuard("a", GuardVerdict.Allow), new StubGuard("b", GuardVerdict.Allow));

        Assert.That(outcome.Block, Is.Null);
        Assert.That(outcome.Warnings, Is.Empty);
        Assert.That(outcome.Text, Is.EqualTo("text"));
    }

    [Test]
    public async Task InspectAsync_GuardBlocks_EndsTheRunAndKeepsEarlierWarnings()
    {
        StubGuard last = new("c", GuardVerdict.Allow);

        GuardOutcome outcome = await InspectAsync(
            GuardStages.Prompt, new StubGuard("a", GuardVerdict.Warn("w", "Careful.")), new StubGuard("b", GuardVerdict.Block("x", "No.")), last);

        Assert.That(outcome.Block, Is.EqualTo(new GuardFinding("b", GuardStages.Prompt, GuardAction.Block, "x", "No.")));
        Assert.That(outcome.Warnings, Is.EqualTo([new GuardFinding("a", GuardStages.Prompt, GuardAction.Warn, "w", "Careful.")]));
        Assert.That(last.Seen, Is.Empty);
    }

    [Test]
    public async Task InspectAsync_GuardOfAnotherStage_IsNotAsked()
    {
        StubGuard output = new("a", _ => new(GuardVerdict.Block("x", "No.")), GuardStages.Output);

        GuardOutcome outcome = await InspectAsync(GuardStages.Prompt, output);

        Assert.That(outcome.Block, Is.Null);
        Assert.That(output.Seen, Is.Empty);
    }

    [Test]
    public async Task InspectAsync_ModeOff_DoesNotAsk()
    {
        StubGuard guard = new("a", GuardVerdict.Block("x", "No."));
        _options.Modes["A"] = GuardMode.Off;

        GuardOutcome outcome = await InspectAsync(GuardStages.Prompt, guard);

        Assert.That(outcome.Block, Is.Null);
        Assert.That(guard.Seen, Is.Empty);
    }

    [Test]
    public async Task InspectAsync_ModeWarn_TurnsABlockIntoAWarningAndGoesOn()
    {
        StubGuard second = new("b", GuardVerdict.Allow);
        _options.Modes["a"] = GuardMode.Warn;

        GuardOutcome outcome = await InspectAsync(GuardStages.Prompt, new StubGuard("a", GuardVerdict.Block("x", "No.")), second);

        Assert.That(outcome.Block, Is.Null);
        Assert.That(outcome.Warnings, Is.EqualTo([new GuardFinding("a", GuardStages.Prompt, GuardAction.Warn, "x", "No.")]));
        Assert.That(second.Seen, Is.EqualTo(["text"]));
    }

    [Test]
    public async Task InspectAsync_ModeRoute_SendsWhatItWarnsOfAndWhatItBlocksElsewhere()
    {
        _options.Modes["a"] = _options.Modes["b"] = GuardMode.Route;

        GuardOutcome outcome = await InspectAsync(
            GuardStages.Prompt, new StubGuard("a", GuardVerdict.Warn("w", "Careful.")), new StubGuard("b", GuardVerdict.Block("x", "No.")), new StubGuard("c", GuardVerdict.Allow));

        Assert.That(outcome.Block, Is.Null);
        Assert.That(outcome.Warnings.Select(w => (w.Rule, w.Action)), Is.EqualTo(new[] { ("w", GuardAction.Route), ("x", GuardAction.Route) }));
        Assert.That(outcome.Ran, Is.EqualTo(0b111UL));
    }

    [Test]
    public async Task InspectAsync_ModeRouteAtTheOutputStage_Blocks()
    {
        _options.Modes["a"] = GuardMode.Route;

        GuardOutcome outcome = await InspectAsync(GuardStages.Output, new StubGuard("a", GuardVerdict.Block("x", "No.")));

        Assert.That(outcome.Block?.Action, Is.EqualTo(GuardAction.Block));
    }

    [Test]
    public void Create_MoreGuardsThanATraceCanHold_Throws() =>
        Assert.That(() => Pipeline([.. Enumerable.Range(0, 65).Select(i => new StubGuard($"{i}", GuardVerdict.Allow))]), Throws.InvalidOperationException);

    [Test]
    public async Task InspectAsync_OutputReplaced_ShowsTheReplacementToTheNextGuard()
    {
        StubGuard second = new("b", input => new(GuardVerdict.Replace(input.Text + "2")));
        StubGuard third = new("c", GuardVerdict.Allow);

        GuardOutcome outcome = await InspectAsync(GuardStages.Output, new StubGuard("a", GuardVerdict.Replace("1")), second, third);

        Assert.That(second.Seen, Is.EqualTo(["1"]));
        Assert.That(third.Seen, Is.EqualTo(["12"]));
        Assert.That(outcome.Text, Is.EqualTo("12"));
    }

    [Test]
    public async Task InspectAsync_PromptReplaced_KeepsTheCallersPrompt()
    {
        GuardOutcome outcome = await InspectAsync(GuardStages.Prompt, new StubGuard("a", GuardVerdict.Replace("1")));

        Assert.That(outcome.Text, Is.EqualTo("text"));
    }

    [Test]
    public async Task InspectAsync_GuardsThatAnswerLater_BehaveTheSame()
    {
        StubGuard last = new("d", GuardVerdict.Allow);

        GuardOutcome outcome = await InspectAsync(
            GuardStages.Output,
            Later("a", GuardVerdict.Warn("w", "Careful.")),
            Later("b", GuardVerdict.Replace("new")),
            Later("c", GuardVerdict.Block("x", "No.")),
            last);

        Assert.That(outcome.Block?.Guard, Is.EqualTo("c"));
        Assert.That(outcome.Warnings, Has.Count.EqualTo(1));
        Assert.That(outcome.Text, Is.EqualTo("new"));
        Assert.That(last.Seen, Is.Empty);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task InspectAsync_GuardThrowsAndFailureBlocks_Blocks(bool later)
    {
        GuardOutcome outcome = await InspectAsync(GuardStages.Prompt, Throwing(later));

        Assert.That(outcome.Block?.Rule, Is.EqualTo("guard-failure"));
        Assert.That(outcome.Block?.Guard, Is.EqualTo("broken"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task InspectAsync_GuardThrowsAndFailureWarns_GoesOnWithAFinding(bool later)
    {
        StubGuard next = new("b", GuardVerdict.Allow);
        _options.OnFailure = GuardMode.Warn;

        GuardOutcome outcome = await InspectAsync(GuardStages.Prompt, Throwing(later), next);

        Assert.That(outcome.Block, Is.Null);
        Assert.That(outcome.Warnings.Single().Rule, Is.EqualTo("guard-failure"));
        Assert.That(next.Seen, Has.Count.EqualTo(1));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task InspectAsync_GuardThrowsAndFailureIsOff_GoesOnWithALogLineOnly(bool later)
    {
        _options.OnFailure = GuardMode.Off;

        GuardOutcome outcome = await InspectAsync(GuardStages.Prompt, Throwing(later));

        Assert.That(outcome.Block, Is.Null);
        Assert.That(outcome.Warnings, Is.Empty);
        Assert.That(_logger.Collector.Count, Is.EqualTo(1));
    }

    [Test]
    public async Task InspectAsync_GuardInModeWarnThrows_BlocksNothing()
    {
        _options.Modes["broken"] = GuardMode.Warn;

        GuardOutcome outcome = await InspectAsync(GuardStages.Prompt, Throwing(later: false));

        Assert.That(outcome.Block, Is.Null);
        Assert.That(outcome.Warnings, Has.Count.EqualTo(1));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task InspectAsync_GuardThrows_LogsItsNameAndTheTypeButNotTheMessage(bool later)
    {
        await InspectAsync(GuardStages.Prompt, Throwing(later));

        FakeLogRecord record = _logger.LatestRecord;
        Assert.That(record.Level, Is.EqualTo(LogLevel.Error));
        Assert.That(record.Message, Does.Contain("broken").And.Contain(typeof(FormatException).FullName));
        Assert.That(record.Message, Does.Not.Contain("secret"));
        Assert.That(record.Exception, Is.Null);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void InspectAsync_CallerCancels_Throws(bool later)
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        StubGuard guard = new("a", _ => later ? Faulted(new OperationCanceledException(source.Token)) : throw new OperationCanceledException(source.Token));

        Assert.That(
            async () => await Pipeline(guard).InspectAsync(Input(GuardStages.Prompt), _options, source.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task InspectAsync_GuardsOwnTimeout_IsAFailure()
    {
        GuardOutcome outcome = await InspectAsync(GuardStages.Prompt, new StubGuard("a", _ => throw new TaskCanceledException()));

        Assert.That(outcome.Block?.Rule, Is.EqualTo("guard-failure"));
    }

    [Test]
    public void InspectAsync_BuiltInGuardsOnACleanPrompt_AllocatesNothing()
    {
        GuardPipeline pipeline = new(
            [new PromptSizeGuard(() => _options), new PromptInjectionGuard(() => _options), new OutputSizeGuard(() => _options)], GuardTesting.Telemetry, NullLogger<GuardPipeline>.Instance);
        GuardInput input = Input(GuardStages.Prompt, "Write a function that skips empty lines and prints the rules of chess above the board.");
        bool clean = pipeline.InspectAsync(input, _options, CancellationToken.None).Now().Block is null;

        long allocated = GuardTesting.AllocatedBytes(() =>
        {
            for (int round = 0; round < 100; round++)
            {
                clean &= pipeline.InspectAsync(input, _options, CancellationToken.None).Now().Block is null;
            }
        });

        Assert.That(clean, Is.True);
        Assert.That(allocated, Is.Zero);
    }

    [Test]
    public void Warnings_OfDefaultOutcome_IsEmpty() => Assert.That(default(GuardOutcome).Warnings, Is.Empty);

    private static StubGuard Later(string name, GuardVerdict verdict) => new(name, async _ =>
    {
        await Task.Yield();
        return verdict;
    });

    private static StubGuard Throwing(bool later) =>
        new("broken", _ => later ? Faulted(new FormatException("secret")) : throw new FormatException("secret"));

    private static async ValueTask<GuardVerdict> Faulted(Exception exception)
    {
        await Task.Yield();
        throw exception;
    }

    private static GuardInput Input(GuardStages stage, string text = "text") => new(stage, new CompletionRequest(text), text);

    private GuardPipeline Pipeline(params IGuard[] guards) => new(guards, GuardTesting.Telemetry, _logger);

    private async Task<GuardOutcome> InspectAsync(GuardStages stage, params IGuard[] guards) =>
        await Pipeline(guards).InspectAsync(Input(stage), _options, CancellationToken.None);
}
