namespace Groq.Routing.AspNetCore;

internal static class GuardHealth
{
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(15);

    public static HealthPart Judge(RoutingSettings settings, IReadOnlyList<ActivityPoint> activity, DateTimeOffset now)
    {
        if (!settings.GuardsEnabled)
        {
            return Part(HealthState.Healthy, "Guards are switched off.");
        }

        return activity.Any(a => a.GuardFailures > 0 && now - a.Start < Recent)
            ? Part(HealthState.Degraded, "A guard has thrown in the last 15 minutes.")
            : Part(HealthState.Healthy, "Guards are at work.");
    }

    private static HealthPart Part(HealthState status, string description) => new("guards", status, description);
}
