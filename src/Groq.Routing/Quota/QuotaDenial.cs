namespace Groq.Routing;

/// <summary>Why a candidate was passed over, in Groq's terms.</summary>
/// <param name="Reason">What kind of refusal.</param>
/// <param name="Dimension">Which limit: the one that takes longest to have room.</param>
/// <param name="Used">Used at that instant.</param>
/// <param name="Limit">The limit.</param>
/// <param name="Requested">What was asked for.</param>
/// <param name="RetryAfter">When it would fit if nothing else came; <see langword="null"/> when it never will.</param>
public readonly record struct QuotaDenial(
    QuotaDenialReason Reason,
    QuotaDimension Dimension,
    double Used,
    double Limit,
    double Requested,
    TimeSpan? RetryAfter);
