namespace Groq.Routing;

/// <summary>What requests in a line will take at least: their prompts, for of the output budget most is handed back.</summary>
/// <remarks>One that stands in several lines takes from one of them only, and weighs that much less in each.</remarks>
/// <param name="Requests">How many they are.</param>
/// <param name="InputTokens">Their prompts.</param>
internal readonly record struct WaitingAmounts(double Requests, double InputTokens)
{
    public static WaitingAmounts operator +(WaitingAmounts one, WaitingAmounts other) => new(one.Requests + other.Requests, one.InputTokens + other.InputTokens);

    public static WaitingAmounts operator *(WaitingAmounts amounts, double part) => new(amounts.Requests * part, amounts.InputTokens * part);

    /// <summary>What they take of one dimension.</summary>
    public double Of(QuotaDimension dimension) => dimension switch
    {
        QuotaDimension.Rpm or QuotaDimension.Rpd => Requests,
        QuotaDimension.Otpm => 0,
        _ => InputTokens,
    };
}
