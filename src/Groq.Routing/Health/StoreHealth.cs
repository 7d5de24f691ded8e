using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Groq.Routing;

internal static class StoreHealth
{
    public static HealthPart Judge(IReadOnlyList<StoreStatus> stores)
    {
        var inUse = $"In use: {Name(StoreKind.Quota)} for quota, {Name(StoreKind.Cache)} for answers.";
        string[] away = [.. stores.Where(s => !s.Available).Select(s => s.Name).Distinct(StringComparer.Ordinal)];
        return away.Length == 0
            ? new(HealthPartNames.Stores, HealthStatus.Healthy, inUse)
            : new(HealthPartNames.Stores, HealthStatus.Degraded, $"Out of reach: {string.Join(", ", away)}. {inUse}");

        string Name(StoreKind kind) => stores.FirstOrDefault(s => s.Kind == kind && s.InUse)?.Name ?? "none";
    }
}
