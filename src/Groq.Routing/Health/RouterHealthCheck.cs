using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Groq.Routing;

/// <summary>One part of the router as the host's health checks see it.</summary>
internal sealed class RouterHealthCheck(RouterHealth health, string part) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var found = await health.CheckAsync(part, cancellationToken).ConfigureAwait(false);

        // What the host wants to see of a part that is out of order is the host's choice; what only wants attention stays that.
        return new(found.Status == HealthStatus.Unhealthy ? context.Registration.FailureStatus : found.Status, found.Description);
    }
}
