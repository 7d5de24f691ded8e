using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Groq.Routing;

/// <summary>Judges what is left of the day. A full minute is over in a minute, and is what a router is for.</summary>
internal static class QuotaHealth
{
    public static HealthPart Judge(IReadOnlyList<ModelStatus> models, QuotaSnapshot quota, double warningThreshold)
    {
        var served = models.Where(m => m.Available && m.Routes.Count > 0).Select(m => m.Model.Id).ToHashSet(StringComparer.Ordinal);
        ModelQuota[] books = [.. quota.Models.Where(m => served.Contains(m.Model))];
        var spent = books.Count(m => Days(m).Any(d => d.Remaining < 1));
        var near = books.Count(m => Days(m).Any(d => d.Utilization >= warningThreshold));
        return (spent, near) switch
        {
            _ when books.Length > 0 && spent == books.Length => Part(HealthStatus.Unhealthy, "The day's quota of every model is used up."),
            ( > 0, _) => Part(HealthStatus.Degraded, "The day's quota of some models is used up."),
            (_, > 0) => Part(HealthStatus.Degraded, "The day's quota of some models is nearly used up."),
            _ => Part(HealthStatus.Healthy, "There is quota left for the day."),
        };
    }

    private static IEnumerable<DimensionQuota> Days(ModelQuota model) =>
        model.Dimensions.Where(d => d.Dimension is QuotaDimension.Rpd or QuotaDimension.Tpd);

    private static HealthPart Part(HealthStatus status, string description) => new(HealthPartNames.Quota, status, description);
}
