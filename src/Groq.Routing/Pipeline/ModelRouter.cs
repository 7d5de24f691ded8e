using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <summary>The pipeline: guards, cache, classification, quota, Groq, guards, cache.</summary>
internal sealed partial class ModelRouter(
    SettingsSource settings,
    GuardPipeline guards,
    AnswerCache cache,
    IIntentClassifier classifier,
    CandidateWalk walk,
    RouterCounters counters,
    RouterTelemetry telemetry,
    TimeProvider time,
    ILogger<ModelRouter> logger) : IModelRouter
{
    private Func<CompletionRun, CancellationToken, Task<CompletionResult>>? _ask;

    /// <summary>The schemas of typed answers.</summary>
    internal TypeSchemas Types { get; } = new();

    public Task<CompletionResult> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return RunAsync(new CompletionRun(settings.Current, request, time), cancellationToken);
    }

    public IAsyncEnumerable<CompletionUpdate> StreamAsync(CompletionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ReadAsync(request, cancellationToken);
    }

    /// <summary>Reads the answer while the request goes its way, which is that of any.</summary>
    private async IAsyncEnumerable<CompletionUpdate> ReadAsync(CompletionRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var feed = new AnswerFeed();
        using var reader = new AnswerReader(feed);
        var run = new CompletionRun(settings.Current, request, time) { Reader = reader, HoldBack = new HoldBack(guards, feed) };
        var pending = RunAsync(run, leaving.Token);
        try
        {
            while (await reader.WaitAsync().ConfigureAwait(false))
            {
                while (reader.TryRead(out var update))
                {
                    run.Trace.FirstUpdate ??= run.Elapsed;
                    yield return update;
                }
            }

            cancellationToken.ThrowIfCancellationRequested();
            var result = await pending.ConfigureAwait(false);
            if (result.Success && !reader.HasRead)
            {
                run.Trace.FirstUpdate = run.Elapsed;
                if (!string.IsNullOrEmpty(result.Response))
                {
                    yield return new() { Model = result.ModelUsed, Text = result.Response };
                }

                if (result.ToolCalls.Count > 0)
                {
                    yield return new() { Model = result.ModelUsed, ToolCalls = ToolCallPieces.Split(result.ToolCalls) };
                }
            }

            yield return new() { Model = result.ModelUsed, Result = result };
        }
        finally
        {
            if (!pending.IsCompleted)
            {
                await leaving.CancelAsync().ConfigureAwait(false);
                await ((Task)pending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<CompletionResult> RunAsync(CompletionRun run, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var activity = telemetry.StartRequest();
        CompletionResult? result = null;
        try
        {
            result = await CompleteAsync(run, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The type only: the message of somebody else's exception may quote a prompt.
            var failure = exception.GetType().Name;
            LogHostFailed(logger, failure);
            result = run.Fail(new(CompletionErrorKind.HostFailure, $"A part that the host registered threw {failure}."));
        }
        finally
        {
            run.Reader?.End();
            RouterTelemetry.EndRequest(activity, run.Request, result);
        }

        counters.Record(result);
        return result;
    }

    private async ValueTask<CompletionResult> CompleteAsync(CompletionRun run, CancellationToken cancellationToken)
    {
        if (RequestRules.Check(run.Request, run.Settings) is { } invalid)
        {
            return run.Fail(invalid);
        }

        if (await InspectPromptAsync(run, cancellationToken).ConfigureAwait(false) is { } blocked)
        {
            return run.Fail(blocked);
        }

        if (await cache.FindAsync(run, cancellationToken).ConfigureAwait(false) is { } entry)
        {
            return run.Answer(entry);
        }

        return await cache.ShareAsync(run, _ask ??= AskAsync, cancellationToken).ConfigureAwait(false);
    }

    private async Task<CompletionResult> AskAsync(CompletionRun run, CancellationToken cancellationToken)
    {
        var route = Classify(run);
        var result = await AskOnceAsync(run, route, cancellationToken).ConfigureAwait(false);
        if (result.Error is { } error && AnswerRepair.Of(run, error) is { } repair)
        {
            result = await RepairAsync(run, route, repair, result, cancellationToken).ConfigureAwait(false);
        }

        if (!result.Success)
        {
            run.Call?.Reject();
        }

        counters.RecordCall(result);
        cache.Store(run, result);
        return result;
    }

    private async ValueTask<CompletionResult> AskOnceAsync(CompletionRun run, Candidate[] route, CancellationToken cancellationToken)
    {
        var (answer, error) = await walk.CallAsync(run, route, cancellationToken).ConfigureAwait(false);
        run.LastAnswer = answer;
        run.Quota = walk.ReadQuota(run, answer is null ? error!.Model : run.Trace.Candidates[^1].Model);
        return answer is null ? run.Fail(error!) : await InspectOutputAsync(run, answer, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<CompletionError?> InspectPromptAsync(CompletionRun run, CancellationToken cancellationToken)
    {
        if (!run.Options.EnableGuards)
        {
            return null;
        }

        // What users and tools said is inspected; what the host or the model said is not.
        var request = run.Request;
        for (var i = 0; i < request.Messages?.Count; i++)
        {
            if (request.Messages[i] is not { Role: GroqRole.User or GroqRole.Tool } message)
            {
                continue;
            }

            // What a tool brought in was written by others.
            var isUntrusted = message.Role == GroqRole.Tool;
            if (message.Content is { } content && await InspectPromptAsync(run, content, isUntrusted, cancellationToken).ConfigureAwait(false) is { } blocked)
            {
                return blocked;
            }

            for (var part = 0; part < message.Parts?.Count; part++)
            {
                if (message.Parts[part].Text is { } text && await InspectPromptAsync(run, text, isUntrusted, cancellationToken).ConfigureAwait(false) is { } partBlocked)
                {
                    return partBlocked;
                }
            }
        }

        for (var i = 0; i < request.UntrustedParts?.Count; i++)
        {
            if (await InspectPromptAsync(run, request.UntrustedParts[i].Text, isUntrusted: true, cancellationToken).ConfigureAwait(false) is { } blocked)
            {
                return blocked;
            }
        }

        return await InspectPromptAsync(run, request.Prompt, isUntrusted: false, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<CompletionError?> InspectPromptAsync(CompletionRun run, string text, bool isUntrusted, CancellationToken cancellationToken)
    {
        var (outcome, late) = await InspectAsync(run, new(GuardStages.Prompt, run.Request, text) { IsUntrusted = isUntrusted, Run = run }, cancellationToken).ConfigureAwait(false);
        if (late is not null || Findings(run, GuardStages.Prompt, outcome) is not { } block)
        {
            return late;
        }

        LogPromptBlocked(logger, block.Guard, block.Rule);
        return Refusals.Blocked(block);
    }

    /// <summary>Shows a text to the guards, for as long as the caller has time.</summary>
    private async ValueTask<(GuardOutcome Outcome, CompletionError? Late)> InspectAsync(
        CompletionRun run,
        GuardInput input,
        CancellationToken cancellationToken)
    {
        var pending = guards.InspectAsync(input, run.Options.Guards, cancellationToken);
        if (pending.IsCompletedSuccessfully)
        {
            return (pending.Result, null);
        }

        var inspection = pending.AsTask();
        try
        {
            return (await inspection.WaitAsync(run.Patience, time, cancellationToken).ConfigureAwait(false), null);
        }
        catch (TimeoutException) when (!inspection.IsCompleted)
        {
            return (default, Refusals.Deadline(run));
        }
    }

    private Candidate[] Classify(CompletionRun run)
    {
        if (run.Suspicious)
        {
            return run.Settings.Suspicious;
        }

        if (run.Request.Model is { } forced)
        {
            return [run.Settings.Find(forced)!];
        }

        if (!run.Options.EnableRouting)
        {
            return run.Settings.RouteOf(Complexity.Simple);
        }

        run.Complexity = classifier.Classify(run.Request);
        return run.Settings.RouteOf(run.Complexity.Value);
    }

    private async ValueTask<CompletionResult> InspectOutputAsync(CompletionRun run, ModelAnswer answer, CancellationToken cancellationToken)
    {
        if (run.HoldBack?.Withheld is { } withheld)
        {
            run.Trace.Add(withheld);
            LogGuardWarned(logger, withheld.Guard, withheld.Rule);
        }

        if (run.HoldBack?.Blocked is { } ended)
        {
            return Block(run, answer, Findings(run, GuardStages.Output, ended)!);
        }

        var text = answer.Message.Content ?? "";
        var callsTools = answer.Message.ToolCalls is { Count: > 0 };
        if (!run.Options.EnableGuards || (callsTools && text.Length == 0))
        {
            return Accept(run, answer, text);
        }

        var (outcome, late) = await InspectAsync(run, new(GuardStages.Output, run.Request, text) { Run = run }, cancellationToken).ConfigureAwait(false);
        run.Doubtful = outcome.Doubtful;
        if (late is not null)
        {
            return Refuse(run, answer, late);
        }

        return Findings(run, GuardStages.Output, outcome) is { } block ? Block(run, answer, block) : Accept(run, answer, outcome.Text);
    }

    private static CompletionResult Accept(CompletionRun run, ModelAnswer answer, string text)
    {
        if (run.Feed is { HasBegun: true } feed)
        {
            feed.Accept(text, run.HoldBack is { Replaced: true });
        }

        return run.Answer(answer, text);
    }

    private CompletionResult Block(CompletionRun run, ModelAnswer answer, GuardFinding block)
    {
        LogOutputBlocked(logger, answer.Model, block.Guard, block.Rule);
        return Refuse(run, answer, Refusals.Blocked(block) with { Model = answer.Model });
    }

    private static CompletionResult Refuse(CompletionRun run, ModelAnswer answer, CompletionError error) =>
        run.Fail(error) with { Usage = answer.Usage, FinishReason = answer.FinishReason };

    private GuardFinding? Findings(CompletionRun run, GuardStages stage, in GuardOutcome outcome)
    {
        run.Trace.Add(guards.Names, stage, outcome.Ran);
        foreach (var warning in outcome.Warnings)
        {
            run.Trace.Add(warning);
            if (warning.Action == GuardAction.Route)
            {
                run.Suspicious = true;
                LogPromptRouted(logger, warning.Guard, warning.Rule);
            }
            else
            {
                LogGuardWarned(logger, warning.Guard, warning.Rule);
            }
        }

        if (outcome.Block is { } block)
        {
            run.Trace.Add(block);
        }

        return outcome.Block;
    }

    [LoggerMessage(LogEvents.HostFailed, LogLevel.Error, "A classifier, estimator, client or other part that the host registered threw {Failure}")]
    private static partial void LogHostFailed(ILogger logger, string failure);

    [LoggerMessage(LogEvents.PromptBlocked, LogLevel.Warning, "Prompt blocked by guard {Guard}: {Rule}")]
    private static partial void LogPromptBlocked(ILogger logger, string guard, string rule);

    [LoggerMessage(LogEvents.OutputBlocked, LogLevel.Warning, "Output of {Model} blocked by guard {Guard}: {Rule}")]
    private static partial void LogOutputBlocked(ILogger logger, string model, string guard, string rule);

    [LoggerMessage(LogEvents.GuardWarned, LogLevel.Information, "Guard {Guard} warned: {Rule}")]
    private static partial void LogGuardWarned(ILogger logger, string guard, string rule);

    [LoggerMessage(LogEvents.PromptRouted, LogLevel.Warning, "Prompt sent to the suspicious route by guard {Guard}: {Rule}")]
    private static partial void LogPromptRouted(ILogger logger, string guard, string rule);
}
