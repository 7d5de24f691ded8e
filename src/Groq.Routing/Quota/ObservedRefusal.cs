namespace Groq.Routing;

/// <summary>One bucket as a refusal shows it: the server's own book at that instant.</summary>
/// <param name="Dimension">Which limit.</param>
/// <param name="Limit">The limit in force.</param>
/// <param name="Used">Used at that instant; <see langword="null"/> when the body does not say, as "request too large" does not.</param>
/// <param name="Requested">What the refused request asked for, in Groq's own count.</param>
/// <param name="RetryAfter">The wait Groq names for it.</param>
public readonly record struct ObservedRefusal(QuotaDimension Dimension, long Limit, long? Used, long Requested, TimeSpan? RetryAfter);
