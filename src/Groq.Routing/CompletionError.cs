namespace Groq.Routing;

/// <summary>Why there is no answer, and what to do about it. It never carries the prompt, the output or the key.</summary>
/// <param name="Kind">What kind of failure.</param>
/// <param name="Message">A sentence for the developer or operator.</param>
public sealed record CompletionError(CompletionErrorKind Kind, string Message)
{
    /// <summary>The guard that refused.</summary>
    public string? BlockedBy { get; init; }

    /// <summary>The rule of that guard.</summary>
    public string? Rule { get; init; }

    /// <summary>Whose limit, or which model failed.</summary>
    public string? Model { get; init; }

    /// <summary>Which limit; <see langword="null"/> when it is none of Groq's quota, or Groq named none.</summary>
    public QuotaDimension? Dimension { get; init; }

    /// <summary>Who holds the request to the limit; <see langword="null"/> when the failure has nothing to do with one.</summary>
    public LimitAuthority? LimitedBy { get; init; }

    /// <summary>Used of <see cref="Limit"/> at that instant.</summary>
    public double? Used { get; init; }

    /// <summary>The limit.</summary>
    public double? Limit { get; init; }

    /// <summary>What the request asked of it.</summary>
    public double? Requested { get; init; }

    /// <summary>When it is worth coming back; <see langword="null"/> = not at all, or not known.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary><see cref="RetryAfter"/> as a point in time, by the router's clock when the result came.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>Groq's HTTP status, when it answered.</summary>
    public int? StatusCode { get; init; }

    /// <summary>Groq's error code, when it gave one.</summary>
    public string? Code { get; init; }

    /// <summary>Groq's request id, for its support.</summary>
    public string? RequestId { get; init; }

    /// <summary>Names kind, model and code only: what an upstream wrote never reaches a log by accident.</summary>
    public override string ToString() => $"{nameof(CompletionError)} {{ Kind = {Kind}, Model = {Model}, StatusCode = {StatusCode}, Code = {Code} }}";
}
