namespace Groq.Routing;

/// <summary>The bucket a 429 or 413 message names.</summary>
/// <param name="Dimension">Which limit.</param>
/// <param name="Limit">The limit in force.</param>
/// <param name="Used">Used at that instant; <see langword="null"/> when the message does not say.</param>
/// <param name="Requested">What the request asked for.</param>
/// <param name="RetryAfter">The wait the message names; <see langword="null"/> when it names none.</param>
/// <param name="TooLarge">The request never fits: it asks for more than the limit.</param>
public sealed record GroqRefusal(QuotaDimension Dimension, long Limit, long? Used, long Requested, TimeSpan? RetryAfter, bool TooLarge);
