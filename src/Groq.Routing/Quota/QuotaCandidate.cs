namespace Groq.Routing;

/// <summary>One model a request may be charged to, with what it would cost there.</summary>
/// <param name="Model">The model.</param>
/// <param name="InputTokens">Prompt tokens, estimated.</param>
/// <param name="OutputTokens">The output budget, which Groq charges in full on admission.</param>
/// <param name="ShareExempt">Charged even when the complex share is used up; it still counts.</param>
public readonly record struct QuotaCandidate(QuotaModel Model, int InputTokens, int OutputTokens, bool ShareExempt = false)
{
    internal bool FitsLimits
    {
        get
        {
            for (var i = 0; i < QuotaWindow.Dimensions; i++)
            {
                if (Requested((QuotaDimension)i) > Model.Limits[(QuotaDimension)i])
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>What the candidate asks of one dimension.</summary>
    public long Requested(QuotaDimension dimension) => dimension switch
    {
        QuotaDimension.Rpm or QuotaDimension.Rpd => 1,
        QuotaDimension.Tpm or QuotaDimension.Tpd => (long)InputTokens + OutputTokens,
        QuotaDimension.Itpm => InputTokens,
        _ => OutputTokens,
    };
}
