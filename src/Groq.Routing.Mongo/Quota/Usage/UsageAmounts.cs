namespace Groq.Routing.Mongo;

/// <summary>What was used.</summary>
internal readonly record struct UsageAmounts(long Requests, long InputTokens, long OutputTokens)
{
    public static UsageAmounts operator +(UsageAmounts one, UsageAmounts other) =>
        new(one.Requests + other.Requests, one.InputTokens + other.InputTokens, one.OutputTokens + other.OutputTokens);
}
