using System.ComponentModel;

namespace Groq.Routing.AspNetCore;

internal sealed record CacheReport
{
    [Description("Whether the router uses its cache (Groq:EnableCaching).")]
    public required bool Enabled { get; init; }

    [Description("The store in use.")]
    public required string? Store { get; init; }

    [Description("Entries held, expired ones included.")]
    public required long Entries { get; init; }

    [Description("Entries that can still answer.")]
    public required long Valid { get; init; }

    [Description("Entries that have expired and not yet been removed.")]
    public required long Expired { get; init; }

    [Description("Lookups that found an answer.")]
    public required long Hits { get; init; }

    [Description("Lookups that found none.")]
    public required long Misses { get; init; }

    [Description("Hits as a share of lookups, 0 to 1.")]
    public required double HitRate { get; init; }

    [Description("Calls not made.")]
    public required long SavedRequests { get; init; }

    [Description("Tokens not spent.")]
    public required long SavedTokens { get; init; }

    [Description("The same by the model that would have been called.")]
    public required IReadOnlyDictionary<string, CacheSavings> Saved { get; init; }

    [Description("Entries removed to make room.")]
    public required long Evictions { get; init; }

    [Description("Bytes the entries take, estimated.")]
    public required long Bytes { get; init; }
}
