namespace Groq.Routing;

/// <summary>One candidate on a request's way.</summary>
/// <param name="Model">The model's id.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record CandidateTrace(string Model, CandidateOutcome Outcome)
{
    /// <summary>Which limit stood in the way.</summary>
    public QuotaDimension? Dimension { get; init; }

    /// <summary>Used of <see cref="Limit"/> at that instant.</summary>
    public double? Used { get; init; }

    /// <summary>The limit.</summary>
    public double? Limit { get; init; }

    /// <summary>What the request asked of it.</summary>
    public double? Requested { get; init; }

    /// <summary>When it would have room; <see langword="null"/> = never, or not known.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Groq's HTTP status, when it was called and failed.</summary>
    public int? StatusCode { get; init; }

    // A model that retired long ago, or cannot see, is left out, not fallen back from; one that Groq has just refused is.
    internal bool IsPassedOver => Outcome is not (CandidateOutcome.Served or CandidateOutcome.NoImages) && (Outcome != CandidateOutcome.Retired || StatusCode is not null);
}
