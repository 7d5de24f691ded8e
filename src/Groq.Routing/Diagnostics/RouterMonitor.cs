namespace Groq.Routing;

internal sealed class RouterMonitor(SettingsSource settings, QuotaLedger ledger, FailoverCacheStore cache, RouterCounters counters) : IRouterMonitor
{
    public IReadOnlyList<GroqModel> Models => settings.Current.Catalog.Models;

    public ValueTask<QuotaSnapshot> ReadQuotaAsync(CancellationToken cancellationToken = default) =>
        ledger.ReadAsync(settings.Current.QuotaModels, cancellationToken);

    public ValueTask<IReadOnlyList<UsagePoint>> ReadUsageAsync(UsageInterval interval, CancellationToken cancellationToken = default) =>
        ledger.ReadUsageAsync(interval, cancellationToken);

    public IReadOnlyList<StoreStatus> ReadStores() => [.. ledger.ReadStatus(), .. cache.ReadStatus()];

    public RoutingStatistics ReadStatistics() => counters.Read();
}
