namespace Groq.Routing;

/// <summary>A model as the ledger knows it.</summary>
/// <param name="Id">The id on the wire.</param>
/// <param name="Limits">Where its limits start; what Groq reports replaces them for every instance.</param>
/// <param name="Ceilings">Limits that Groq's reports can lower but not raise.</param>
/// <param name="Scarce">Whether its use counts against the complex share.</param>
public sealed record QuotaModel(string Id, ModelLimits Limits, ModelLimits Ceilings, bool Scarce)
{
    /// <summary>A model with limits and nothing else.</summary>
    public QuotaModel(string id, ModelLimits limits)
        : this(id, limits, new ModelLimits(), Scarce: false)
    {
    }
}
