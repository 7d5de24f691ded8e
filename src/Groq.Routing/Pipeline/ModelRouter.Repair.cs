using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <content>The second chance of an answer that is not the JSON asked for.</content>
internal sealed partial class ModelRouter
{
    /// <summary>Asks again, beginning with the candidate that was asked; a failure leaves the first verdict as it was.</summary>
    private async ValueTask<CompletionResult> RepairAsync(CompletionRun run, Candidate[] route, AnswerRepair repair, CompletionResult refused, CancellationToken cancellationToken)
    {
        var model = run.Trace.Candidates[^1].Model;
        LogRepairing(logger, model, refused.Error!.Rule ?? refused.Error.Code);
        Reject(run, refused);
        run.Repair = repair;
        var attempts = run.Trace.Attempts;
        var result = await AskOnceAsync(run, route[Array.FindIndex(route, c => c.Model.Id == model)..], cancellationToken).ConfigureAwait(false);
        run.Trace.Repair = result.Success ? RepairOutcome.Repaired
            : run.Trace.Attempts == attempts ? RepairOutcome.NoQuota
            : RepairOutcome.Failed;
        counters.RecordRepair(run.Trace.Repair);
        if (result.Success)
        {
            return result;
        }

        Reject(run, result);
        run.Trace.Elapsed = run.Elapsed;
        return refused;
    }

    // An answer that nobody gets was paid for all the same.
    private void Reject(CompletionRun run, CompletionResult refused)
    {
        if (run.Trace.RejectServed() is { } served)
        {
            run.Call?.Reject();
            counters.RecordRejected(served, refused.Usage);
        }
    }

    [LoggerMessage(LogEvents.Repairing, LogLevel.Information, "Answer of {Model} is asked for again: {Rule}")]
    private static partial void LogRepairing(ILogger logger, string model, string? rule);
}
