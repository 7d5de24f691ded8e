namespace Groq.Routing;

/// <summary>A step of a rule among the steps of all rules.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="First">The rule's first step; <see cref="None"/> for words that void a step and are part of no phrase.</param>
/// <param name="Last">The rule's last step.</param>
/// <param name="Gap">How many other words may stand before this one.</param>
internal readonly record struct CompiledStep(InjectionRule Rule, int First, int Last, int Gap)
{
    /// <summary>No step.</summary>
    public const int None = -1;

    /// <summary>The step that voids this one.</summary>
    public int VoidedBy { get; init; } = None;
}
