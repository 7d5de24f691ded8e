namespace Groq.Routing.Benchmarks;

/// <summary>What a row is held to. What is <see langword="null"/> has no target.</summary>
/// <param name="Ratio">Most, of the baseline's time.</param>
/// <param name="Nanoseconds">Most, in a single call, where a raw call takes <see cref="RawNanoseconds"/>; slower machines are given more, faster ones less.</param>
/// <param name="Bytes">Most, in a single call.</param>
internal sealed record Target(double? Ratio = null, double? Nanoseconds = null, double? Bytes = null)
{
    /// <summary>What a raw call took where the targets were set.</summary>
    public const double RawNanoseconds = 4_600;

    /// <summary>The same target on a machine where a raw call takes <paramref name="raw"/>.</summary>
    public Target On(Cost raw) => this with { Nanoseconds = Nanoseconds * raw.Nanoseconds / RawNanoseconds };
}
