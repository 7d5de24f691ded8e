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
    TimeProvider time,
    ILogger<ModelRouter> logger) : IModelRouter
{
    public async Task<CompletionResult> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        var run = new CompletionRun(settings.Current, request, time);
        CompletionResult result;
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

        return await cache.ShareAsync(run, AskAsync, cancellationToken).ConfigureAwait(false);
    }

    private async Task<CompletionResult> AskAsync(CompletionRun run, CancellationToken cancellationToken)
    {
        var route = Classify(run);
        var (answer, error) = await walk.CallAsync(run, route, cancellationToken).ConfigureAwait(false);
        if (answer is null)
        {
            return run.Fail(error!);
        }

        var result = await InspectOutputAsync(run, answer, cancellationToken).ConfigureAwait(false);
        cache.Store(run, result);
        return result;
    }

    private async ValueTask<CompletionError?> InspectPromptAsync(CompletionRun run, CancellationToken cancellationToken)
    {
        if (!run.Options.EnableGuards)
        {
            return null;
        }

        var request = run.Request;
        var earlier = request.Messages?.Count ?? 0;
        for (var i = 0; i <= earlier; i++)
        {
            // What users and tools said is inspected; what the host or the model said is not.
            var text = i == earlier ? request.Prompt
                : request.Messages![i] is { Role: GroqRole.User or GroqRole.Tool, Content: { } content } ? content : null;
            if (text is null)
            {
                continue;
            }

            var outcome = await guards.InspectAsync(new GuardInput(GuardStages.Prompt, request, text), run.Options.Guards, cancellationToken).ConfigureAwait(false);
            if (Findings(run, outcome) is { } block)
            {
                LogPromptBlocked(logger, block.Guard, block.Rule);
                return Refusals.Blocked(block);
            }
        }

        return null;
    }

    private Candidate[] Classify(CompletionRun run)
    {
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
        var text = answer.Message.Content ?? "";
        var callsTools = answer.Message.ToolCalls is { Count: > 0 };
        if (!run.Options.EnableGuards || (callsTools && text.Length == 0))
        {
            return run.Answer(answer, text);
        }

        var outcome = await guards.InspectAsync(new GuardInput(GuardStages.Output, run.Request, text), run.Options.Guards, cancellationToken).ConfigureAwait(false);
        if (Findings(run, outcome) is { } block)
        {
            LogOutputBlocked(logger, answer.Model, block.Guard, block.Rule);
            return run.Fail(Refusals.Blocked(block) with { Model = answer.Model }) with { Usage = answer.Usage, FinishReason = answer.FinishReason };
        }

        return run.Answer(answer, outcome.Text);
    }

    private GuardFinding? Findings(CompletionRun run, in GuardOutcome outcome)
    {
        foreach (var warning in outcome.Warnings)
        {
            run.Trace.Add(warning);
            LogGuardWarned(logger, warning.Guard, warning.Rule);
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
}
