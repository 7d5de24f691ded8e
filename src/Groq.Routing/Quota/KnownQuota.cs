namespace Groq.Routing;

/// <summary>What is known of one model's quota, read when somebody wants to know: most callers do not, and a cached answer is to cost next to nothing.</summary>
internal sealed class KnownQuota(QuotaLedger ledger, QuotaModel model)
{
    public CompletionQuota Value => field ??= ledger.ReadKnown(model);
}
