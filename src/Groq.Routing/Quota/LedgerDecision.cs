namespace Groq.Routing;

/// <summary>A decision, the request that holds its denials, and where to settle.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Request">The request it answers.</param>
/// <param name="Link">The store that made it; <see langword="null"/> = this process.</param>
internal readonly record struct LedgerDecision(QuotaDecision Decision, QuotaRequest Request, QuotaLink? Link);
