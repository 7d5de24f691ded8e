using System.Text.Json;

namespace Groq.Routing.AspNetCore;

/// <summary>Puts the books into the words of the report.</summary>
internal static class QuotaReports
{
    private const double CriticalThreshold = 0.95;

    public static IReadOnlyList<ModelQuotaReport> Models(IReadOnlyList<ModelStatus> models, QuotaSnapshot quota, double warningThreshold)
    {
        var books = quota.Models.ToDictionary(m => m.Model, StringComparer.Ordinal);
        return [.. models.Select(m => Model(m, books.GetValueOrDefault(m.Model.Id), warningThreshold))];
    }

    public static IReadOnlyList<QuotaWarning> Warnings(IReadOnlyList<ModelQuotaReport> models) =>
    [
        .. models
            .Where(m => m.Available)
            .SelectMany(m => m.Limits.Where(l => l.Level != LimitLevel.Normal).Select(l => new QuotaWarning(m.Model, l.Dimension, l.Level, l.Percent)))
            .OrderByDescending(w => w.Percent),
    ];

    public static ComplexShareReport ComplexShare(IReadOnlyList<ModelStatus> models, IEnumerable<UsagePoint> today, QuotaSnapshot quota, RoutingSettings settings)
    {
        var roles = models.ToDictionary(m => m.Model.Id, m => m.Model.Role, StringComparer.Ordinal);
        long all = 0, complex = 0;
        foreach (var point in today)
        {
            if (roles.GetValueOrDefault(point.Model) is not (ModelRole.PromptGuard or ModelRole.OutputGuard))
            {
                all += point.Requests;
                complex += roles.GetValueOrDefault(point.Model) == ModelRole.Complex ? point.Requests : 0;
            }
        }

        return new()
        {
            Aim = settings.ComplexShare,
            Burst = settings.ComplexBurst,
            BurstUsed = quota.ComplexShareUsed,
            RequestsToday = all,
            ComplexToday = complex,
        };
    }

    private static ModelQuotaReport Model(ModelStatus status, ModelQuota? books, double warningThreshold)
    {
        LimitReport[] limits = [.. (books?.Dimensions ?? []).Select(d => Limit(d, warningThreshold))];
        return new()
        {
            Model = status.Model.Id,
            Role = status.Model.Role,
            Available = status.Available,
            Routes = [.. status.Routes.Select(r => JsonNamingPolicy.CamelCase.ConvertName(r.ToString()))],
            RetiresOn = status.Model.RetiresOn,
            Level = limits.Select(l => l.Level).DefaultIfEmpty().Max(),
            Limits = limits,
            BackOffSeconds = books?.BackOff.TotalSeconds ?? 0,
            Groq = status.Report is { } report ? Books(report) : null,
            LastAnswerAt = status.LastAnswer,
            LastFailure = status.LastFailure is { } failure ? new(failure.At, failure.Outcome, failure.StatusCode) : null,
        };
    }

    private static LimitReport Limit(in DimensionQuota quota, double warningThreshold) => new()
    {
        Dimension = quota.Dimension,
        Used = Math.Round(quota.Used, 3),
        Limit = quota.Limit,
        Remaining = Math.Round(quota.Remaining, 3),
        Percent = Math.Round(quota.Utilization * 100, 1),
        DrainSeconds = Math.Round(quota.DrainTime.TotalSeconds, 3),
        Level = quota.Utilization >= Math.Max(CriticalThreshold, warningThreshold) ? LimitLevel.Critical
            : quota.Utilization >= warningThreshold ? LimitLevel.Warning
            : LimitLevel.Normal,
    };

    private static GroqBooksReport Books(GroqReport report) => new()
    {
        ReportedAt = report.ReportedAt,
        Requests = report.Requests,
        Tokens = report.Tokens,
        RefusedAt = report.RefusedAt,
        Refusal = report.Refusal is { } refusal
            ? new(refusal.Dimension, refusal.Limit, refusal.Used, refusal.Requested, refusal.RetryAfter?.TotalSeconds)
            : null,
    };
}
