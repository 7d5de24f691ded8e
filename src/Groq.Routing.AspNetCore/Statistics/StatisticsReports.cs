using System.Text.Json;

namespace Groq.Routing.AspNetCore;

/// <summary>Puts what an instance has counted into the words of the report.</summary>
internal static class StatisticsReports
{
    private const double WorkhorseAim = 0.8;
    private const double ComplexAim = 0.15;

    public static StatisticsReport Create(IRouterMonitor monitor, DateTimeOffset now, IReadOnlyList<ActivityPoint>? history)
    {
        var statistics = monitor.ReadStatistics();
        return new()
        {
            At = now,
            Requests = statistics.Requests,
            Succeeded = statistics.Succeeded,
            CacheHits = statistics.CacheHits,
            Joined = statistics.Joined,
            Attempts = statistics.Attempts,
            Errors = Named(statistics.Errors),
            Fallbacks = Named(statistics.Fallbacks),
            Blocks = statistics.Blocks,
            Routing = Shares(statistics.Models, monitor.Models, monitor.Settings.ComplexShare ?? ComplexAim),
            Models = statistics.Models,
            Latency = Latency(statistics.Latency),
            Stores = [.. monitor.ReadStores().Select(s => new StoreReport(s.Kind, s.Name, s.InUse, s.Available, s.LastFailure, s.NextLook?.TotalSeconds))],
            Refusals = [.. monitor.ReadRefusals().Select(Refusal)],
            History = history,
        };
    }

    private static RoutingShareReport Shares(IReadOnlyList<ModelStatistics> answers, IReadOnlyList<GroqModel> models, double complexAim)
    {
        var scarce = models.Where(m => m.Role == ModelRole.Complex).Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        var complex = answers.Where(a => scarce.Contains(a.Model)).Sum(a => a.Share);
        return new(answers.Count == 0 ? 0 : 1 - complex, complex, WorkhorseAim, complexAim);
    }

    private static Dictionary<string, long> Named<T>(IReadOnlyDictionary<T, long> counts)
        where T : struct, Enum =>
        counts.ToDictionary(c => JsonNamingPolicy.CamelCase.ConvertName(c.Key.ToString()), c => c.Value, StringComparer.Ordinal);

    private static LatencyReport Latency(in LatencyStatistics latency) => new(
        latency.Count,
        latency.Mean.TotalSeconds,
        latency.P50.TotalSeconds,
        latency.P95.TotalSeconds,
        latency.P99.TotalSeconds,
        latency.Max.TotalSeconds);

    private static RefusalReport Refusal(RefusedRequest refused) => new()
    {
        At = refused.At,
        Intent = refused.Intent,
        Kind = refused.Kind,
        Reason = RefusalReasons.Of(refused),
        Model = refused.Model,
        Dimension = refused.Dimension,
        RetryAfterSeconds = refused.RetryAfter?.TotalSeconds,
    };
}
