using System.ComponentModel;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Groq.Routing.AspNetCore;

internal sealed record HealthPartReport(
    [property: Description("groq, quota, guards or stores.")] string Name,
    [property: Description("How it is doing."), JsonConverter(typeof(CamelCaseEnumConverter<HealthStatus>))] HealthStatus Status,
    [property: Description("Why, in a sentence.")] string Description);
