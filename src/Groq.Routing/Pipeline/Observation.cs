namespace Groq.Routing;

/// <summary>Puts what Groq said of its books into the ledger's terms.</summary>
internal static class Observation
{
    private static readonly TimeSpan UnnamedPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestOverload = TimeSpan.FromMinutes(1);

    public static QuotaObservation Of(GroqRateLimits limits, GroqError? error = null) => new(
        Bucket(limits.LimitRequests, limits.RemainingRequests),
        Bucket(limits.LimitTokens, limits.RemainingTokens),
        error?.Refusal is { } refusal
            ? new ObservedRefusal(refusal.Dimension, refusal.Limit, refusal.TooLarge ? null : refusal.Used, refusal.Requested, refusal.RetryAfter)
            : null,
        BackOff(error));

    // A refusal without a bucket, and an overload that says how long it takes, are worth a pause; neither is believed for ever.
    private static TimeSpan? BackOff(GroqError? error) => error switch
    {
        { Kind: GroqErrorKind.RateLimited, Refusal: null } => Shorter(error.RetryAfter ?? UnnamedPause, TimeSpan.FromDays(1)),
        { Kind: GroqErrorKind.Overloaded, RetryAfter: { } pause } => Shorter(pause, LongestOverload),
        _ => null,
    };

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static ObservedBucket? Bucket(long? limit, long? remaining) =>
        limit is > 0 && remaining is >= 0 ? new ObservedBucket(limit.Value, Math.Max(0, limit.Value - remaining.Value)) : null;
}
