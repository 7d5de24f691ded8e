namespace Groq.Routing;

/// <summary>Puts what Groq said of its books into the ledger's terms.</summary>
internal static class Observation
{
    public static QuotaObservation Of(GroqRateLimits limits, GroqError? error = null) => new(
        Bucket(limits.LimitRequests, limits.RemainingRequests),
        Bucket(limits.LimitTokens, limits.RemainingTokens),
        error?.Refusal is { } refusal
            ? new ObservedRefusal(refusal.Dimension, refusal.Limit, refusal.TooLarge ? null : refusal.Used, refusal.Requested, refusal.RetryAfter)
            : null,
        error is { Kind: GroqErrorKind.RateLimited, Refusal: null } ? error.RetryAfter : null);

    private static ObservedBucket? Bucket(long? limit, long? remaining) =>
        limit is > 0 && remaining is >= 0 ? new ObservedBucket(limit.Value, Math.Max(0, limit.Value - remaining.Value)) : null;
}
