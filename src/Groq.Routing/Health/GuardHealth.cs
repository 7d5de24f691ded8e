using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Groq.Routing;

internal static class GuardHealth
{
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(15);

    public static HealthPart Judge(RoutingSettings settings, IReadOnlyList<ActivityPoint> activity, DateTimeOffset now)
    {
        if (!settings.GuardsEnabled)
        {
            return Part(HealthStatus.Healthy, "Guards are switched off.");
        }

        return activity.Any(a => a.GuardFailures > 0 && now - a.Start < Recent)
            ? Part(HealthStatus.Degraded, "A guard has thrown in the last 15 minutes.")
            : Part(HealthStatus.Healthy, "Guards are at work.");
    }

    private static HealthPart Part(HealthStatus status, string description) => new(HealthPartNames.Guards, status, description);
}
