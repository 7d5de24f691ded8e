namespace Groq.Routing;

/// <summary>A shared ledger's answer to a handover.</summary>
/// <param name="Books">Names the books; changes when the store lost them.</param>
/// <param name="Instances">Instances that were alive within <see cref="QuotaHandover.Alive"/>, this one included.</param>
/// <param name="Served">Those of them that are served here: their last handover was no mirror.</param>
/// <param name="Models">The models of the handover, in its order.</param>
/// <param name="ComplexShareUsed">Requests that count against the complex burst.</param>
public sealed record QuotaSync(long Books, int Instances, int Served, IReadOnlyList<ModelBooks> Models, double ComplexShareUsed);
