using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Groq.Routing.AspNetCore;

internal sealed record RefusalReport
{
    [Description("When.")]
    public required DateTimeOffset At { get; init; }

    [Description("What the caller wanted done.")]
    public required string Intent { get; init; }

    [Description("What kind of failure.")]
    [JsonConverter(typeof(CamelCaseEnumConverter<CompletionErrorKind>))]
    public required CompletionErrorKind Kind { get; init; }

    [Description("Why, in a sentence. Nothing of the prompt or the output is in it.")]
    public required string Reason { get; init; }

    [Description("Whose limit, or which model failed.")]
    public string? Model { get; init; }

    [Description("Which limit.")]
    [JsonConverter(typeof(CamelCaseEnumConverter<QuotaDimension>))]
    public QuotaDimension? Dimension { get; init; }

    [Description("Seconds after which it was worth coming back.")]
    public double? RetryAfterSeconds { get; init; }
}
