namespace Groq.Routing;

/// <summary>One bucket as Groq's headers show it, in whole units.</summary>
/// <param name="Limit">The limit in force.</param>
/// <param name="Used">Limit less remaining.</param>
public readonly record struct ObservedBucket(long Limit, long Used);
