namespace Groq.Routing;

/// <summary>A decision, the request that holds its denials, and the store to settle with.</summary>
internal readonly record struct LedgerDecision(QuotaDecision Decision, QuotaRequest Request, IQuotaStore Store);
