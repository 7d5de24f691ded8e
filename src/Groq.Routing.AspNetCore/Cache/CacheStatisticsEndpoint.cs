using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Groq.Routing.AspNetCore;

internal static class CacheStatisticsEndpoint
{
    public static void Map(RouteGroupBuilder group) => group.MapGet("cache/stats", ReadAsync)
        .WithSummary("The answer cache")
        .WithDescription("Entries, hits and misses of the store in use, and the requests and tokens that hits saved.")
        .Produces<CacheReport>();

    private static async Task<JsonHttpResult<CacheReport>> ReadAsync(IAnswerCache cache, IRouterMonitor monitor, CancellationToken cancellationToken)
    {
        var statistics = await cache.GetStatisticsAsync(cancellationToken).ConfigureAwait(false);
        return MonitoringJson.Result(new CacheReport
        {
            Enabled = monitor.Settings.CachingEnabled,
            Store = monitor.ReadStores().FirstOrDefault(s => s is { Kind: StoreKind.Cache, InUse: true })?.Name,
            Entries = statistics.Entries,
            Valid = statistics.Valid,
            Expired = statistics.Expired,
            Hits = statistics.Hits,
            Misses = statistics.Misses,
            HitRate = Math.Round(statistics.HitRate, 4),
            SavedRequests = statistics.Saved.Values.Sum(s => s.Requests),
            SavedTokens = statistics.Saved.Values.Sum(s => s.Tokens),
            Saved = statistics.Saved,
            Evictions = statistics.Evictions,
            Bytes = statistics.Bytes,
        });
    }
}
