namespace Groq.Routing;

/// <summary>A shared ledger's answer to a handover.</summary>
/// <param name="Books">Names the books; changes when the store lost them.</param>
/// <param name="Instances">Instances that were alive within <see cref="QuotaHandover.Alive"/>, this one included.</param>
/// <param name="Models">The models of the handover, in its order.</param>
/// <param name="ComplexShareUsed">Requests that count against the complex burst.</param>
public sealed record QuotaSync(long Books, int Instances, IReadOnlyList<ModelBooks> Models, double ComplexShareUsed);
