namespace Groq.Routing;

/// <summary>What a guard model said of a text.</summary>
/// <param name="Score">How likely it is an attack, 0 to 1; of content, 1 for a violation.</param>
/// <param name="Categories">Of content, what was violated; can be empty even then.</param>
internal sealed record GuardReading(double Score, IReadOnlyList<string> Categories)
{
    /// <summary>The verdict on both parts of a text: a violation in one is one of the whole, and without a verdict on one there is none on the whole.</summary>
    public static GuardReading? Worse(GuardReading? one, GuardReading? other) => (one, other) switch
    {
        ({ } a, { } b) => new(Math.Max(a.Score, b.Score), [.. a.Categories.Union(b.Categories, StringComparer.OrdinalIgnoreCase)]),
        ({ Score: 1 } a, null) => a,
        (null, { Score: 1 } b) => b,
        _ => null,
    };
}
