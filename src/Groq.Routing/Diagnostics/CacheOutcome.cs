namespace Groq.Routing;

/// <summary>What the cache said to a request.</summary>
public enum CacheOutcome
{
    /// <summary>It was not asked: switched off, skipped, refreshed, or the request ended before.</summary>
    NotAsked,

    /// <summary>It had the answer.</summary>
    Hit,

    /// <summary>It had none.</summary>
    Miss,

    /// <summary>The store failed, which counts as a miss.</summary>
    Failed,
}
