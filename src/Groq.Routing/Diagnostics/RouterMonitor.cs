namespace Groq.Routing;

internal sealed class RouterMonitor(SettingsSource settings, QuotaLedger ledger, RouterCounters counters) : IRouterMonitor
{
    public IReadOnlyList<GroqModel> Models => settings.Current.Catalog.Models;

    public ValueTask<QuotaSnapshot> ReadQuotaAsync(CancellationToken cancellationToken = default) =>
        ledger.ReadAsync(settings.Current.QuotaModels, cancellationToken);

    public RoutingStatistics ReadStatistics() => counters.Read();
}
