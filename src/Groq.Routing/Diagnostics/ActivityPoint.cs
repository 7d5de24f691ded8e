namespace Groq.Routing;

/// <summary>What one router instance did in one minute or one UTC day.</summary>
/// <param name="Start">When the minute or day began, in UTC.</param>
/// <param name="Requests">Requests that came to an end, cancelled ones apart.</param>
/// <param name="Failed">Of those, not answered.</param>
/// <param name="CacheHits">Answered from the cache.</param>
/// <param name="Joined">Answered by an identical request that was under way.</param>
/// <param name="Fallbacks">Candidates passed over for another one.</param>
/// <param name="RateLimited">Calls that Groq refused with a rate limit (status 429).</param>
/// <param name="GuardFailures">Times a guard threw, unless <see cref="GuardOptions.OnFailure"/> is off.</param>
public readonly record struct ActivityPoint(
    DateTimeOffset Start,
    long Requests,
    long Failed,
    long CacheHits,
    long Joined,
    long Fallbacks,
    long RateLimited,
    long GuardFailures)
{
    internal ActivityPoint Plus(in ActivityPoint other, int sign = 1) => this with
    {
        Requests = Requests + (sign * other.Requests),
        Failed = Failed + (sign * other.Failed),
        CacheHits = CacheHits + (sign * other.CacheHits),
        Joined = Joined + (sign * other.Joined),
        Fallbacks = Fallbacks + (sign * other.Fallbacks),
        RateLimited = RateLimited + (sign * other.RateLimited),
        GuardFailures = GuardFailures + (sign * other.GuardFailures),
    };
}
