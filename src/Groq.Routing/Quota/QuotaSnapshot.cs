namespace Groq.Routing;

/// <summary>The books at one instant.</summary>
/// <param name="Models">Each model asked for, in that order.</param>
/// <param name="ComplexShareUsed">Requests that count against the complex burst: 0 = none of the allowance is used.</param>
public sealed record QuotaSnapshot(IReadOnlyList<ModelQuota> Models, double ComplexShareUsed);
