namespace Groq.Routing;

internal sealed class RouterMonitor(
    SettingsSource settings,
    QuotaLedger ledger,
    FailoverCacheStore cache,
    RouterCounters counters,
    QuotaQueue queue,
    ModelAvailability availability,
    ModelWatch watch,
    GroqReachability reachability,
    TimeProvider time) : IRouterMonitor
{
    public IReadOnlyList<GroqModel> Models => settings.Current.Catalog.Models;

    public RoutingSettings Settings
    {
        get
        {
            var options = settings.Current.Options;
            return new()
            {
                RoutingEnabled = options.EnableRouting,
                GuardsEnabled = options.EnableGuards,
                CachingEnabled = options.EnableCaching,
                ComplexShare = options.Quota.ComplexShare,
                ComplexBurst = options.Quota.ComplexBurst,
                WarningThreshold = options.Quota.WarningThreshold,
            };
        }
    }

    public ValueTask<QuotaSnapshot> ReadQuotaAsync(CancellationToken cancellationToken = default) =>
        ledger.ReadAsync(settings.Current.QuotaModels, cancellationToken);

    public ValueTask<IReadOnlyList<UsagePoint>> ReadUsageAsync(UsageInterval interval, CancellationToken cancellationToken = default) =>
        ledger.ReadUsageAsync(interval, cancellationToken);

    public IReadOnlyList<StoreStatus> ReadStores() => [.. ledger.ReadStatus(), .. cache.ReadStatus()];

    public RoutingStatistics ReadStatistics() => counters.Read() with { Waiting = queue.Waiting };

    public IReadOnlyList<ActivityPoint> ReadActivity(UsageInterval interval) => counters.ReadActivity(interval);

    public IReadOnlyList<RefusedRequest> ReadRefusals() => counters.ReadRefusals();

    public ValueTask<IReadOnlyList<HealthPart>> ReadHealthAsync(CancellationToken cancellationToken = default) =>
        new RouterHealth(this, reachability, time).ReadAsync(cancellationToken);

    public IReadOnlyList<ModelStatus> ReadModels()
    {
        var current = settings.Current;
        var now = time.GetUtcNow();
        return [.. current.Catalog.Models.Select(model => watch.Read(
            model,
            !model.IsRetired(now, current.Options.EnterpriseAccess) && !availability.IsGone(model.Id, now),
            [.. Enum.GetValues<Complexity>().Where(c => Array.Exists(current.RouteOf(c), candidate => candidate.Model.Id == model.Id))]))];
    }
}
