namespace Groq.Simulator;

/// <summary>The limits of one model for the organisation. Null means that the dimension is not limited.</summary>
/// <param name="Rpm">Requests per minute.</param>
/// <param name="Rpd">Requests per day.</param>
/// <param name="Tpm">Tokens per minute.</param>
/// <param name="Tpd">Tokens per day.</param>
/// <param name="Itpm">Input tokens per minute.</param>
/// <param name="Otpm">Output tokens per minute.</param>
public sealed record ModelLimits(long? Rpm, long? Rpd, long? Tpm, long? Tpd, long? Itpm = null, long? Otpm = null)
{
    /// <summary>The limit of one dimension, or null.</summary>
    public long? this[LimitDimension dimension] => dimension switch
    {
        LimitDimension.Rpm => Rpm,
        LimitDimension.Rpd => Rpd,
        LimitDimension.Tpm => Tpm,
        LimitDimension.Tpd => Tpd,
        LimitDimension.Itpm => Itpm,
        _ => Otpm,
    };

    internal void Check(string name)
    {
        foreach (LimitDimension dimension in Enum.GetValues<LimitDimension>())
        {
            if (this[dimension] < 0)
            {
                throw new ArgumentException($"{name}: a limit is not negative, not {dimension} {this[dimension]}.");
            }
        }
    }
}
