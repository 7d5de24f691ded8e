using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Groq.Routing.AspNetCore;

internal sealed record HealthReport(
    [property: Description("The worst of the parts."), JsonConverter(typeof(CamelCaseEnumConverter<HealthState>))] HealthState Status,
    [property: Description("When it was read.")] DateTimeOffset At,
    [property: Description("The parts.")] IReadOnlyList<HealthPart> Parts);
