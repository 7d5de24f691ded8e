using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Groq.Routing.AspNetCore;

internal sealed record ModelQuotaReport
{
    [Description("The model's id.")]
    public required string Model { get; init; }

    [Description("What it is for.")]
    [JsonConverter(typeof(CamelCaseEnumConverter<ModelRole>))]
    public required ModelRole Role { get; init; }

    [Description("Whether requests may go to it: not retired, and Groq has not said lately that it is gone.")]
    public required bool Available { get; init; }

    [Description("The complexities whose route has it: simple, medium, complex.")]
    public required IReadOnlyList<string> Routes { get; init; }

    [Description("The day from which Groq no longer serves it, if known.")]
    public DateOnly? RetiresOn { get; init; }

    [Description("How full its fullest limit is.")]
    [JsonConverter(typeof(CamelCaseEnumConverter<LimitLevel>))]
    public required LimitLevel Level { get; init; }

    [Description("Each limit.")]
    public required IReadOnlyList<LimitReport> Limits { get; init; }

    [Description("Seconds for which Groq asked to be left alone.")]
    public required double BackOffSeconds { get; init; }

    [Description("What Groq itself last said, to this instance.")]
    public GroqBooksReport? Groq { get; init; }

    [Description("When it last answered this instance.")]
    public DateTimeOffset? LastAnswerAt { get; init; }

    [Description("The last call of this instance that brought no answer.")]
    public ModelFailureReport? LastFailure { get; init; }
}
