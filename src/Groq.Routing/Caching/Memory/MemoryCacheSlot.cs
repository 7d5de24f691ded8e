namespace Groq.Routing;

/// <summary>An entry's place in <see cref="MemoryCacheStore"/>. What readers need never changes; the rest belongs to the writer's lock.</summary>
internal sealed class MemoryCacheSlot(CacheKey key, CacheEntry entry, long expiresAt, long bytes, StripedTally saved)
{
    private bool _referenced;

    public CacheKey Key { get; } = key;

    public CacheEntry Entry { get; } = entry;

    /// <summary>A timestamp of the store's clock: from then on there is no answer here.</summary>
    public long ExpiresAt { get; } = expiresAt;

    /// <summary>What it counts against the bound.</summary>
    public long Bytes { get; } = bytes;

    /// <summary>The books of the model that gave the answer.</summary>
    public StripedTally Saved { get; } = saved;

    /// <summary>Neighbours in <see cref="MemoryCacheQueue"/>.</summary>
    public MemoryCacheSlot? Previous { get; set; }

    /// <inheritdoc cref="Previous"/>
    public MemoryCacheSlot? Next { get; set; }

    /// <summary>Position in <see cref="MemoryCacheExpiries"/>.</summary>
    public int ExpiryIndex { get; set; }

    /// <summary>Earns the entry a second chance.</summary>
    public void Touch()
    {
        // A popular entry is marked already: not writing again keeps its cache line shared between cores.
        if (!Volatile.Read(ref _referenced))
        {
            Volatile.Write(ref _referenced, true);
        }
    }

    /// <summary>Takes the second chance away; <see langword="false"/> when there was none.</summary>
    public bool TakeChance()
    {
        var had = Volatile.Read(ref _referenced);
        Volatile.Write(ref _referenced, false);
        return had;
    }
}
