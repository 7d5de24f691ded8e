using System.ComponentModel;

namespace Groq.Routing.AspNetCore;

internal sealed record GroqBooksReport
{
    [Description("When its last rate-limit headers came.")]
    public DateTimeOffset? ReportedAt { get; init; }

    [Description("Requests per day in those headers.")]
    public ObservedBucket? Requests { get; init; }

    [Description("Tokens per minute in those headers.")]
    public ObservedBucket? Tokens { get; init; }

    [Description("When it last refused with a limit.")]
    public DateTimeOffset? RefusedAt { get; init; }

    [Description("What that refusal said.")]
    public GroqRefusalReport? Refusal { get; init; }
}
