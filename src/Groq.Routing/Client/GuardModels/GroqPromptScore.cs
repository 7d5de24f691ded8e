namespace Groq.Routing;

/// <summary>What Prompt Guard says of a text.</summary>
/// <param name="Probability">How likely it is an attempt to take over the model: 0 (harmless) to 1.</param>
public sealed record GroqPromptScore(double Probability)
{
    /// <summary>What the call cost, from the quota of the guard's own model.</summary>
    public GroqUsage? Usage { get; init; }
}
