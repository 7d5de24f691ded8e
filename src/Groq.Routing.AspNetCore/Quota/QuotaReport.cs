using System.ComponentModel;

namespace Groq.Routing.AspNetCore;

internal sealed record QuotaReport
{
    [Description("When the books were read.")]
    public required DateTimeOffset At { get; init; }

    [Description("Every model of the catalogue.")]
    public required IReadOnlyList<ModelQuotaReport> Models { get; init; }

    [Description("Limits that are used to 80 % (Groq:Quota:WarningThreshold) or 95 %, the fullest first.")]
    public required IReadOnlyList<QuotaWarning> Warnings { get; init; }

    [Description("How much of the traffic the scarce models take.")]
    public required ComplexShareReport ComplexShare { get; init; }

    [Description("What every model was used for, oldest first; only when asked for.")]
    public IReadOnlyList<UsagePoint>? History { get; init; }
}
