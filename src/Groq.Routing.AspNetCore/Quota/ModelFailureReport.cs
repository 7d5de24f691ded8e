using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Groq.Routing.AspNetCore;

internal sealed record ModelFailureReport(
    [property: Description("When.")] DateTimeOffset At,
    [property: Description("What became of the call."), JsonConverter(typeof(CamelCaseEnumConverter<CandidateOutcome>))] CandidateOutcome Outcome,
    [property: Description("Groq's HTTP status, when it answered.")] int? StatusCode);
