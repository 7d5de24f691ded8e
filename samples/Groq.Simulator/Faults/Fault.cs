namespace Groq.Simulator;

/// <summary>Something that goes wrong on demand. Without a count, chance or duration it does so until it is cleared. Only completions are concerned.</summary>
/// <param name="Kind">What goes wrong.</param>
public sealed record Fault(FaultKind Kind)
{
    /// <summary>Only requests for this model; null is all.</summary>
    public string? Model { get; init; }

    /// <summary>How often it happens; null is without end. Only requests it really hit count.</summary>
    public int? Count { get; init; }

    /// <summary>The chance that a request is hit, from 0 to 1.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>How long it lasts from when it is added, on the simulator's clock; null is without end.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>For <see cref="FaultKind.Latency"/> and <see cref="FaultKind.SlowStream"/>.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>For <see cref="FaultKind.Latency"/>: up to this much more, by chance.</summary>
    public TimeSpan Jitter { get; init; }

    /// <summary>For streams that break: how many pieces of the text come before; null is half of them.</summary>
    public int? AfterPieces { get; init; }

    /// <summary>For <see cref="FaultKind.EmptyError"/>.</summary>
    public int Status { get; init; } = 500;

    /// <summary>For <see cref="FaultKind.RateLimited"/>: the dimension of the message.</summary>
    public LimitDimension Dimension { get; init; } = LimitDimension.Rpm;

    /// <summary>For <see cref="FaultKind.RateLimited"/>: Used in the message; null is the limit.</summary>
    public long? Used { get; init; }

    /// <summary>For <see cref="FaultKind.RateLimited"/>: Limit in the message; null is the books'.</summary>
    public long? Limit { get; init; }

    /// <summary>For <see cref="FaultKind.RateLimited"/>: Requested in the message; null is what the request asks.</summary>
    public long? Requested { get; init; }

    /// <summary>For <see cref="FaultKind.RateLimited"/>: the error's type; <c>compound</c> has been seen.</summary>
    public string? ErrorType { get; init; }

    /// <summary>For <see cref="FaultKind.RateLimited"/>: the message of 2024, with a tilde before Requested.</summary>
    public bool Approximate { get; init; }

    /// <summary>For every error before admission: the header <c>x-should-retry</c>; null leaves it out.</summary>
    public bool? ShouldRetry { get; init; }

    /// <summary>Whether a request that is hit is charged: it is when it had been admitted by then.</summary>
    public bool IsCharged => !IsBeforeAdmission;

    internal bool IsBeforeAdmission => Kind is FaultKind.RateLimited or FaultKind.Overloaded or FaultKind.ServerError or FaultKind.BadGateway
        or FaultKind.CapacityExceeded or FaultKind.EmptyError or FaultKind.ConnectionCut;

    internal bool IsDelay => Kind is FaultKind.Latency or FaultKind.SlowStream;

    internal bool Concerns(SimulatedRequest request) =>
        (Model is null || Model == request.Model) && Kind switch
        {
            FaultKind.SlowStream or FaultKind.StreamErrorEvent or FaultKind.StreamErrorData or FaultKind.StreamErrorXGroq or FaultKind.StreamCut or FaultKind.StreamShreds => request.Stream,
            FaultKind.TruncatedJson => !request.Stream,
            FaultKind.FencedJson or FaultKind.DuplicateKeys or FaultKind.Prose or FaultKind.WrongShape => request.JsonMode,
            FaultKind.JsonValidateFailed => request is { JsonMode: true, Stream: false },
            _ => true,
        };
}
