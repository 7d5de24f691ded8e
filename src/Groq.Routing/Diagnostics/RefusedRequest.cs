namespace Groq.Routing;

/// <summary>A request that got no answer, and why. It holds nothing of the prompt or the output.</summary>
public sealed record RefusedRequest
{
    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The name of its intent.</summary>
    public required string Intent { get; init; }

    /// <summary>What kind of failure.</summary>
    public required CompletionErrorKind Kind { get; init; }

    /// <inheritdoc cref="CompletionError.BlockedBy"/>
    public string? BlockedBy { get; init; }

    /// <inheritdoc cref="CompletionError.Rule"/>
    public string? Rule { get; init; }

    /// <inheritdoc cref="CompletionError.Model"/>
    public string? Model { get; init; }

    /// <inheritdoc cref="CompletionError.Dimension"/>
    public QuotaDimension? Dimension { get; init; }

    /// <inheritdoc cref="CompletionError.Used"/>
    public double? Used { get; init; }

    /// <inheritdoc cref="CompletionError.Limit"/>
    public double? Limit { get; init; }

    /// <inheritdoc cref="CompletionError.Requested"/>
    public double? Requested { get; init; }

    /// <inheritdoc cref="CompletionError.RetryAfter"/>
    public TimeSpan? RetryAfter { get; init; }

    /// <inheritdoc cref="CompletionError.StatusCode"/>
    public int? StatusCode { get; init; }

    /// <inheritdoc cref="CompletionError.Code"/>
    public string? Code { get; init; }
}
