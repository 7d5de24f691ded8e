namespace Groq.Routing;

/// <summary>What Llama Guard says of a text.</summary>
/// <param name="Safe">Whether it found nothing.</param>
/// <param name="Categories">What it found: constants of <see cref="GroqHazard"/>, or one that is newer than this library. Can be empty even when not safe.</param>
public sealed record GroqContentVerdict(bool Safe, IReadOnlyList<string> Categories)
{
    /// <summary>What the call cost, from the quota of the guard's own model.</summary>
    public GroqUsage? Usage { get; init; }
}
