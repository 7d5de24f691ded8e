namespace Groq.Routing;

/// <summary>Finds the model whose quota a result speaks of.</summary>
internal sealed class QuotaReader(QuotaLedger ledger, ModelAvailability availability, TimeProvider time)
{
    /// <summary>What is known of the quota of a model, or where there is none, of the one that the request names or that simple work goes to.</summary>
    /// <returns><see langword="null"/> when there is no model at all.</returns>
    public KnownQuota? Find(CompletionRun run, string? model) =>
        (Known(run, model) ?? Known(run, run.Request.Model) ?? FirstServed(run)) is { } candidate ? new(ledger, candidate.Quota) : null;

    private static Candidate? Known(CompletionRun run, string? model) => model is null ? null : run.Settings.Find(model);

    private Candidate? FirstServed(CompletionRun run)
    {
        var now = time.GetUtcNow();
        var route = run.Settings.RouteOf(Complexity.Simple);
        return Array.Find(route, c => !c.Model.IsRetired(now, run.Options.EnterpriseAccess) && !availability.IsGone(c.Model.Id, now)) ?? route.FirstOrDefault();
    }
}
