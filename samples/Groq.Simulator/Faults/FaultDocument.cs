using System.Text.Json.Serialization;

namespace Groq.Simulator;

/// <summary>A fault as <c>POST /simulator/faults</c> takes it: one object or an array of them.</summary>
internal sealed record FaultDocument
{
    [JsonRequired]
    public FaultKind Kind { get; init; }

    public string? Model { get; init; }

    public int? Count { get; init; }

    public double? Probability { get; init; }

    public double? DurationMs { get; init; }

    public double? DelayMs { get; init; }

    public double? JitterMs { get; init; }

    public int? AfterPieces { get; init; }

    public int? Status { get; init; }

    public LimitDimension? Dimension { get; init; }

    public long? Used { get; init; }

    public long? Limit { get; init; }

    public long? Requested { get; init; }

    public string? ErrorType { get; init; }

    public bool? Approximate { get; init; }

    public bool? ShouldRetry { get; init; }

    public static FaultDocument From(Fault fault) => new()
    {
        Kind = fault.Kind,
        Model = fault.Model,
        Count = fault.Count,
        Probability = fault.Probability < 1 ? fault.Probability : null,
        DurationMs = fault.Duration?.TotalMilliseconds,
        DelayMs = fault.IsDelay ? fault.Delay.TotalMilliseconds : null,
        JitterMs = fault.Kind is FaultKind.Latency ? fault.Jitter.TotalMilliseconds : null,
        AfterPieces = fault.AfterPieces,
        Status = fault.Kind is FaultKind.EmptyError ? fault.Status : null,
        Dimension = fault.Kind is FaultKind.RateLimited ? fault.Dimension : null,
        Used = fault.Used,
        Limit = fault.Limit,
        Requested = fault.Requested,
        ErrorType = fault.ErrorType,
        Approximate = fault.Approximate ? true : null,
        ShouldRetry = fault.ShouldRetry,
    };

    public Fault ToFault() => new(Kind)
    {
        Model = Model,
        Count = Count,
        Probability = Probability ?? 1,
        Duration = Span(DurationMs),
        Delay = Span(DelayMs) ?? TimeSpan.Zero,
        Jitter = Span(JitterMs) ?? TimeSpan.Zero,
        AfterPieces = AfterPieces,
        Status = Status ?? 500,
        Dimension = Dimension ?? LimitDimension.Rpm,
        Used = Used,
        Limit = Limit,
        Requested = Requested,
        ErrorType = ErrorType,
        Approximate = Approximate ?? false,
        ShouldRetry = ShouldRetry,
    };

    private static TimeSpan? Span(double? milliseconds) => milliseconds is { } value ? TimeSpan.FromMilliseconds(value) : null;
}
