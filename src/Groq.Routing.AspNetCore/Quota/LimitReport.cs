using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Groq.Routing.AspNetCore;

internal sealed record LimitReport
{
    [Description("rpm, rpd: requests per minute, day. tpm, tpd: tokens. itpm, otpm: prompt and answer tokens per minute.")]
    [JsonConverter(typeof(CamelCaseEnumConverter<QuotaDimension>))]
    public required QuotaDimension Dimension { get; init; }

    [Description("Charged and not yet drained.")]
    public required double Used { get; init; }

    [Description("The limit in force.")]
    public required double Limit { get; init; }

    [Description("What is left.")]
    public required double Remaining { get; init; }

    [Description("Used of the limit, in per cent.")]
    public required double Percent { get; init; }

    [Description("Seconds until nothing is used, if nothing else comes.")]
    public required double DrainSeconds { get; init; }

    [Description("How full it is.")]
    [JsonConverter(typeof(CamelCaseEnumConverter<LimitLevel>))]
    public required LimitLevel Level { get; init; }
}
