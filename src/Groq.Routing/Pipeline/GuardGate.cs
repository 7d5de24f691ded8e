using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <summary>Where the guards stand on a request's way: before the cache with what goes in, and before the caller with what comes out.</summary>
internal sealed partial class GuardGate(GuardPipeline guards, TimeProvider time, ILogger<GuardGate> logger)
{
    /// <summary>Holds a streamed answer back until the guards have seen it.</summary>
    public HoldBack Hold(AnswerFeed feed) => new(guards, feed);

    /// <summary>Shows the guards what users and tools said; what the host or the model said is not inspected.</summary>
    /// <returns>Why the request ends here; <see langword="null"/> when it goes on.</returns>
    public async ValueTask<CompletionError?> InspectPromptAsync(CompletionRun run, CancellationToken cancellationToken)
    {
        if (!run.Options.EnableGuards)
        {
            return null;
        }

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

    /// <summary>Shows the guards an answer, or takes what they made of it while it came in.</summary>
    public async ValueTask<CompletionResult> InspectOutputAsync(CompletionRun run, ModelAnswer answer, CancellationToken cancellationToken)
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

    [LoggerMessage(LogEvents.PromptBlocked, LogLevel.Warning, "Prompt blocked by guard {Guard}: {Rule}")]
    private static partial void LogPromptBlocked(ILogger logger, string guard, string rule);

    [LoggerMessage(LogEvents.OutputBlocked, LogLevel.Warning, "Output of {Model} blocked by guard {Guard}: {Rule}")]
    private static partial void LogOutputBlocked(ILogger logger, string model, string guard, string rule);

    [LoggerMessage(LogEvents.GuardWarned, LogLevel.Information, "Guard {Guard} warned: {Rule}")]
    private static partial void LogGuardWarned(ILogger logger, string guard, string rule);

    [LoggerMessage(LogEvents.PromptRouted, LogLevel.Warning, "Prompt sent to the suspicious route by guard {Guard}: {Rule}")]
    private static partial void LogPromptRouted(ILogger logger, string guard, string rule);
}
