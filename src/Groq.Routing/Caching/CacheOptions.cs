namespace Groq.Routing;

/// <summary>Settings of the answer cache: section <c>Groq:Cache</c>.</summary>
public sealed class CacheOptions
{
    /// <summary>How long an answer lives. 1 hour by default; also <c>GROQ_CACHE_TTL_SECONDS</c>.</summary>
    public TimeSpan TimeToLive { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Most entries the in-memory store holds.</summary>
    public int MaxEntries { get; set; } = 10_000;

    /// <summary>Most bytes the in-memory store holds, estimated. 64 MiB by default.</summary>
    public long MaxBytes { get; set; } = 64L * 1024 * 1024;
}
