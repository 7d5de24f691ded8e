using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

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
        var parts = await monitor.ReadHealthAsync(cancellationToken).ConfigureAwait(false);
        var worst = parts.Min(p => p.Status);
        var status = worst == HealthStatus.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        HealthPartReport[] reports = [.. parts.Select(p => new HealthPartReport(p.Name, p.Status, p.Description))];
        return MonitoringJson.Result(new HealthReport(worst, time.GetUtcNow(), reports), status);
    }
}
