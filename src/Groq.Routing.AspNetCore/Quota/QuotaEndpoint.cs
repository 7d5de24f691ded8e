using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Groq.Routing.AspNetCore;

internal static class QuotaEndpoint
{
    public static void Map(RouteGroupBuilder group) => group.MapGet("quota", ReadAsync)
        .WithSummary("Quota of every model")
        .WithDescription("Used, limit, per cent and time to drain of every limit; what Groq itself last said; warnings; the share of scarce models. Spends nothing.")
        .Produces<QuotaReport>();

    private static async Task<Results<JsonHttpResult<QuotaReport>, ValidationProblem>> ReadAsync(
        IRouterMonitor monitor,
        TimeProvider time,
        [Description(HistoryQuery.HistoryDescription)] string? history,
        [Description(HistoryQuery.SinceDescription)] string? since,
        CancellationToken cancellationToken)
    {
        if (!HistoryQuery.TryRead(history, since, out var query, out var problem))
        {
            return problem;
        }

        var now = time.GetUtcNow();
        var quota = await monitor.ReadQuotaAsync(cancellationToken).ConfigureAwait(false);
        var days = await monitor.ReadUsageAsync(UsageInterval.Day, cancellationToken).ConfigureAwait(false);
        var wanted = query?.Interval switch
        {
            null => null,
            UsageInterval.Day => days,
            _ => await monitor.ReadUsageAsync(UsageInterval.Minute, cancellationToken).ConfigureAwait(false),
        };
        var settings = monitor.Settings;
        var models = monitor.ReadModels();
        var reports = QuotaReports.Models(models, quota, settings.WarningThreshold);
        return MonitoringJson.Result(new QuotaReport
        {
            At = now,
            Models = reports,
            Warnings = QuotaReports.Warnings(reports),
            ComplexShare = QuotaReports.ComplexShare(models, days.Where(d => d.Start.UtcDateTime.Date == now.UtcDateTime.Date), quota, settings),
            History = wanted is null ? null : [.. wanted.Where(p => p.Start >= query!.Value.Since)],
        });
    }
}
