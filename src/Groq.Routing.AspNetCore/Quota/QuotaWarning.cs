using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Groq.Routing.AspNetCore;

internal sealed record QuotaWarning(
    [property: Description("Whose limit.")] string Model,
    [property: Description("Which limit."), JsonConverter(typeof(CamelCaseEnumConverter<QuotaDimension>))] QuotaDimension Dimension,
    [property: Description("How full it is."), JsonConverter(typeof(CamelCaseEnumConverter<LimitLevel>))] LimitLevel Level,
    [property: Description("Used of the limit, in per cent.")] double Percent);
