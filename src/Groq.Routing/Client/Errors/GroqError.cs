namespace Groq.Routing;

/// <summary>An error of Groq's API, or of the way to it.</summary>
/// <param name="Kind">What it means for the caller.</param>
/// <param name="Message">Groq's message, or our own when there was none.</param>
public sealed record GroqError(GroqErrorKind Kind, string Message)
{
    /// <summary>The HTTP status; <see langword="null"/> when there was no answer.</summary>
    public int? StatusCode { get; init; }

    /// <summary>Groq's <c>type</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Groq's <c>code</c>.</summary>
    public string? Code { get; init; }

    /// <summary>The parameter at fault.</summary>
    public string? Param { get; init; }

    /// <summary>What the model wrote when <see cref="GroqErrorKind.JsonValidationFailed"/>; often empty.</summary>
    public string? FailedGeneration { get; init; }

    /// <summary>The bucket that refused, when a 429 or 413 names one.</summary>
    public GroqRefusal? Refusal { get; init; }

    /// <summary>When to come back, from <c>retry-after-ms</c>, <c>retry-after</c> or the message.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The connection was never made: nothing reached Groq, and nothing was charged.</summary>
    public bool NeverSent { get; init; }

    /// <summary><c>x-should-retry</c>, which overrides any other rule.</summary>
    public bool? ShouldRetry { get; init; }

    /// <summary>Names kind, status and code only: what a model wrote never reaches a log by accident.</summary>
    public override string ToString() => $"{nameof(GroqError)} {{ Kind = {Kind}, StatusCode = {StatusCode}, Code = {Code} }}";
}
