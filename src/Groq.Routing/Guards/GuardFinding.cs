namespace Groq.Routing;

/// <summary>What a guard found, as it travels with the result.</summary>
/// <param name="Guard">The guard's name.</param>
/// <param name="Stage">Where it was met.</param>
/// <param name="Action">Warned, routed elsewhere or blocked.</param>
/// <param name="Rule">Which of its rules spoke.</param>
/// <param name="Reason">A sentence for the caller, without the inspected text.</param>
public sealed record GuardFinding(string Guard, GuardStages Stage, GuardAction Action, string Rule, string Reason)
{
    /// <summary>Where the guard found it, if it can say.</summary>
    public GuardEvidence? Evidence { get; init; }
}
