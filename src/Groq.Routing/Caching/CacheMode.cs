namespace Groq.Routing;

/// <summary>How a request uses the answer cache.</summary>
public enum CacheMode
{
    /// <summary>Reads it, and stores a good answer.</summary>
    ReadWrite,

    /// <summary>Neither reads nor writes, and shares no call with others.</summary>
    Skip,

    /// <summary>Reads, and stores nothing.</summary>
    ReadOnly,

    /// <summary>Does not read; a good answer replaces the stored one.</summary>
    Refresh,
}
