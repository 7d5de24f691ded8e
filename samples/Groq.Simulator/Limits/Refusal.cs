namespace Groq.Simulator;

/// <summary>The numbers of a refusal, as its message prints them.</summary>
internal sealed record Refusal(LimitDimension Dimension, long Limit, long Used, long Requested)
{
    public bool TooLarge => Requested > Limit;

    /// <summary>Seconds until the request fits, if nobody else comes. In this order of operations every captured message comes out to the nanosecond; headers divide first.</summary>
    public double Wait => (Used + Requested - Limit) * Dimension.Window / Limit;
}
