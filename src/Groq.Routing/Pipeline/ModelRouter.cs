using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <summary>The pipeline: guards, cache, classification, quota, Groq, guards, cache.</summary>
internal sealed partial class ModelRouter(
    SettingsSource settings,
    GuardGate gate,
    AnswerCache cache,
    IIntentClassifier classifier,
    CandidateWalk walk,
    QuotaReader quota,
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

    private async Task<CompletionResult> RunAsync(CompletionRun run, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var activity = telemetry.StartRequest();
        CompletionResult? result = null;
        try
        {
            result = WithQuota(run, await CompleteAsync(run, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The type only: the message of somebody else's exception may quote a prompt.
            var failure = exception.GetType().Name;
            LogHostFailed(logger, failure);
            result = WithQuota(run, run.Fail(new(CompletionErrorKind.HostFailure, $"A part that the host registered threw {failure}.")));
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

        if (await gate.InspectPromptAsync(run, cancellationToken).ConfigureAwait(false) is { } blocked)
        {
            return run.Fail(blocked);
        }

        if (await cache.FindAsync(run, cancellationToken).ConfigureAwait(false) is { } entry)
        {
            run.Quota = quota.Find(run, entry.Model);
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
        run.Quota = quota.Find(run, answer is null ? error!.Model : run.Trace.Candidates[^1].Model);
        _ = run.Quota?.Value;
        return answer is null ? run.Fail(error!) : await gate.InspectOutputAsync(run, answer, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A request that ended before a model was looked for has no better one to speak of than <see cref="QuotaReader"/> finds.</summary>
    private CompletionResult WithQuota(CompletionRun run, CompletionResult result) =>
        result.Known is null ? result with { Known = quota.Find(run, result.ModelUsed) } : result;

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

    [LoggerMessage(LogEvents.HostFailed, LogLevel.Error, "A classifier, estimator, client or other part that the host registered threw {Failure}")]
    private static partial void LogHostFailed(ILogger logger, string failure);
}