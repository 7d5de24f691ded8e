using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Groq.Routing.AspNetCore;

internal static class StatisticsEndpoint
{
    public static void Map(RouteGroupBuilder group) => group.MapGet("stats", Read)
        .WithSummary("What this instance has done")
        .WithDescription("Requests, failures, fallbacks, blocks and latency since the start; the models that answered; the stores; the last refusals, without prompts.")
        .Produces<StatisticsReport>();

    private static Results<JsonHttpResult<StatisticsReport>, ValidationProblem> Read(
        IRouterMonitor monitor,
        TimeProvider time,
        [Description(HistoryQuery.HistoryDescription)] string? history,
        [Description(HistoryQuery.SinceDescription)] string? since)
    {
        if (!HistoryQuery.TryRead(history, since, out var query, out var problem))
        {
            return problem;
        }

        return MonitoringJson.Result(StatisticsReports.Create(
            monitor,
            time.GetUtcNow(),
            query is { } wanted ? [.. monitor.ReadActivity(wanted.Interval).Where(p => p.Start >= wanted.Since)] : null));
    }
}
