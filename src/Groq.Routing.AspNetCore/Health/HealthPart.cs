using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Groq.Routing.AspNetCore;

internal sealed record HealthPart(
    [property: Description("groq, quota, guards or stores.")] string Name,
    [property: Description("How it is doing."), JsonConverter(typeof(CamelCaseEnumConverter<HealthState>))] HealthState Status,
    [property: Description("Why, in a sentence.")] string Description);
