namespace Groq.Routing;

/// <summary>One piece of evidence: words that together speak for an injection, or, with a weight below zero, against it.</summary>
/// <param name="Id">Its stable name, <c>category/name</c>: what a verdict names and what a host switches off.</param>
/// <param name="Weight">How much it counts, once within the reach of <see cref="EvidenceWindow"/>.</param>
/// <param name="Window">Zero: the steps come in order. Otherwise they come in any order, within this many words.</param>
/// <param name="Steps">What has to be met.</param>
internal sealed record InjectionRule(string Id, int Weight, int Window, IReadOnlyList<RuleStep> Steps)
{
    /// <summary>Least weight of a rule that counts alone. A lighter one only adds to others.</summary>
    public const int StrongWeight = 5;

    /// <summary>Whether it counts alone.</summary>
    public bool IsStrong => Weight >= StrongWeight;

    /// <summary>The part of <see cref="Id"/> before the slash; rules of a category share a sentence for the caller.</summary>
    public string Category { get; } = Id.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? Id[..slash] : Id;
}
