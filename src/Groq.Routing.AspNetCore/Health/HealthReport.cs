using System.ComponentModel;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Groq.Routing.AspNetCore;

internal sealed record HealthReport(
    [property: Description("The worst of the parts."), JsonConverter(typeof(CamelCaseEnumConverter<HealthStatus>))] HealthStatus Status,
    [property: Description("When it was read.")] DateTimeOffset At,
    [property: Description("The parts.")] IReadOnlyList<HealthPartReport> Parts);
