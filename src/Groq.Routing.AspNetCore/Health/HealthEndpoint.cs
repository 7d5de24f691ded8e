using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Groq.Routing.AspNetCore;

internal static class HealthEndpoint
{
    public static void Map(RouteGroupBuilder group) => group.MapGet("health", ReadAsync)
        .AllowAnonymous()
        .WithSummary("Whether requests can be answered")
        .WithDescription("Healthy, degraded or unhealthy, by part. Open to everyone: it names no model, no host and no reason of a store. Calls nothing.")
        .Produces<HealthReport>()
        .Produces<HealthReport>(StatusCodes.Status503ServiceUnavailable);

    private static async Task<JsonHttpResult<HealthReport>> ReadAsync(IRouterMonitor monitor, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var models = monitor.ReadModels();
        HealthPart[] parts =
        [
            GroqHealth.Judge(models, now),
            QuotaHealth.Judge(models, await monitor.ReadQuotaAsync(cancellationToken).ConfigureAwait(false), monitor.Settings.WarningThreshold),
            GuardHealth.Judge(monitor.Settings, monitor.ReadActivity(UsageInterval.Minute), now),
            StoreHealth.Judge(monitor.ReadStores()),
        ];
        var worst = parts.Max(p => p.Status);
        var status = worst == HealthState.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        return MonitoringJson.Result(new HealthReport(worst, now, parts), status);
    }
}
