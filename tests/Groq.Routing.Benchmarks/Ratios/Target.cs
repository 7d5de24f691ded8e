namespace Groq.Routing.Benchmarks;

/// <summary>What a row is held to. What is <see langword="null"/> has no target.</summary>
/// <param name="Ratio">Most, of the baseline's time.</param>
/// <param name="Nanoseconds">Most, in a single call.</param>
/// <param name="Bytes">Most, in a single call.</param>
internal sealed record Target(double? Ratio = null, double? Nanoseconds = null, double? Bytes = null);
