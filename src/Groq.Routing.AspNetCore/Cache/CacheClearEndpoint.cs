using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Groq.Routing.AspNetCore;

internal static class CacheClearEndpoint
{
    public static void Map(RouteGroupBuilder group) => group.MapPost("cache/clear", ClearAsync)
        .AddEndpointFilter<SameOriginFilter>()
        .WithSummary("Clear the answer cache")
        .WithDescription("Removes every answer, or those of one partition, and says how many. Pages of other sites are refused.")
        .Produces<CacheClearReport>()
        .ProducesProblem(StatusCodes.Status403Forbidden);

    private static async Task<JsonHttpResult<CacheClearReport>> ClearAsync(
        IAnswerCache cache,
        [Description("The partition; empty = the common one. Everything when left out.")] string? partition,
        CancellationToken cancellationToken)
    {
        var cleared = partition is null
            ? await cache.ClearAsync(cancellationToken).ConfigureAwait(false)
            : await cache.ClearPartitionAsync(partition.Length == 0 ? null : partition, cancellationToken).ConfigureAwait(false);
        return MonitoringJson.Result(new CacheClearReport(cleared));
    }
}
