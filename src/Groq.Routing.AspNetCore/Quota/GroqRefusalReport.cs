using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Groq.Routing.AspNetCore;

internal sealed record GroqRefusalReport(
    [property: Description("Which limit."), JsonConverter(typeof(CamelCaseEnumConverter<QuotaDimension>))] QuotaDimension Dimension,
    [property: Description("The limit.")] long Limit,
    [property: Description("Used of it at that instant, when Groq said so.")] long? Used,
    [property: Description("What the refused request asked for.")] long Requested,
    [property: Description("The wait that Groq named, in seconds.")] double? RetryAfterSeconds);
