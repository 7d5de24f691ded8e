namespace Groq.Routing;

/// <summary>One bucket at one instant.</summary>
/// <param name="Dimension">Which limit.</param>
/// <param name="Used">Charged and not yet drained. More than the limit when use turned out higher than reserved.</param>
/// <param name="Limit">The limit in force: configured, or learned from Groq.</param>
/// <param name="DrainTime">How long until nothing is used, if nothing else comes.</param>
public readonly record struct DimensionQuota(QuotaDimension Dimension, double Used, double Limit, TimeSpan DrainTime)
{
    /// <summary>Used of the limit, 0 to 1 and above.</summary>
    public double Utilization => Limit > 0 ? Used / Limit : 0;

    /// <summary>What is left, never less than 0.</summary>
    public double Remaining => Math.Max(0, Limit - Used);
}
