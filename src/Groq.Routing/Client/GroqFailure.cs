namespace Groq.Routing;

/// <summary>An attempt that failed.</summary>
/// <param name="Error">How.</param>
/// <param name="RateLimits">What Groq said of its books.</param>
/// <param name="Delay">The wait before the next attempt.</param>
public readonly record struct GroqFailure(GroqError Error, GroqRateLimits RateLimits, TimeSpan Delay);
