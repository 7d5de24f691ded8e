namespace Groq.Routing;

/// <summary>What a look at Groq's list of models showed.</summary>
/// <param name="At">When.</param>
/// <param name="Error">How it failed; <see langword="null"/> when it did not.</param>
/// <param name="Models">The models Groq lists.</param>
internal sealed record GroqListing(DateTimeOffset At, GroqErrorKind? Error, IReadOnlySet<string> Models);
