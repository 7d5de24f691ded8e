using System.Collections.Concurrent;

namespace Groq.Routing;

/// <summary>Holds answers in this process, within <see cref="CacheOptions.MaxEntries"/> and <see cref="CacheOptions.MaxBytes"/>.</summary>
/// <remarks>
/// A lookup takes no lock and allocates nothing. Writes take turns under one short lock, so the bounds hold whenever a write has
/// returned. Room is made by expired entries first, then by the oldest that nobody has read of late. Expired entries also go when a
/// lookup meets them.
/// </remarks>
internal sealed class MemoryCacheStore : ICacheStore
{
    /// <summary>Bytes an entry takes beyond its text: 245 measured at a million entries with 64-bit references, rounded up.</summary>
    internal const int EntryOverhead = 256;

    /// <summary>Bytes a tool call takes beyond its text: the object, its place in a list and three string headers.</summary>
    internal const int ToolCallOverhead = 128;

    private readonly TimeProvider _time;
    private readonly Func<CacheOptions> _options;
    private readonly ConcurrentDictionary<string, StripedTally> _saved = new(StringComparer.Ordinal);
    private readonly StripedTally _misses = new();
    private readonly MemoryCacheTable _table = new();

    // Everything below, and every change to the table, belongs to this lock.
    private readonly Lock _writes = new();
    private readonly MemoryCacheQueue _queue = new();
    private readonly MemoryCacheExpiries _expiries = new();
    private long _bytes;
    private long _evictions;

    /// <summary>Creates an empty store.</summary>
    /// <param name="time">The clock entries expire by; its timestamps, which no one sets back.</param>
    /// <param name="options">The bounds, asked for at every write because they can be reloaded.</param>
    public MemoryCacheStore(TimeProvider time, Func<CacheOptions> options)
    {
        _time = time;
        _options = options;
    }

    /// <inheritdoc />
    public string Name => "memory";

    /// <inheritdoc />
    public ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken)
    {
        if (_table.Find(key) is { } slot)
        {
            if (slot.ExpiresAt > _time.GetTimestamp())
            {
                slot.Touch();
                slot.Saved.Add((long)slot.Entry.Usage.InputTokens + slot.Entry.Usage.OutputTokens);
                return new(slot.Entry);
            }

            RemoveUnlessBusy(slot);
        }

        _misses.Add(0);
        return default;
    }

    /// <inheritdoc />
    /// <remarks>An entry with no time to live, or larger than the bounds, is not stored; the one it would have replaced goes all the same.</remarks>
    public ValueTask SetAsync(CacheKey key, CacheEntry entry, TimeSpan timeToLive, CancellationToken cancellationToken)
    {
        var options = _options();
        var (maxEntries, maxBytes) = (options.MaxEntries, options.MaxBytes);
        var now = _time.GetTimestamp();
        var bytes = EstimateBytes(key, entry);
        var fits = timeToLive > TimeSpan.Zero && bytes <= maxBytes && maxEntries > 0;
        var slot = fits ? new MemoryCacheSlot(key, entry, ExpiryOf(now, timeToLive), bytes, _saved.GetOrAdd(entry.Model, static _ => new())) : null;
        lock (_writes)
        {
            if (slot is not null)
            {
                Add(slot, maxEntries, maxBytes, now);
            }
            else if (_table.Find(key) is { } old)
            {
                Remove(old);
            }
        }

        return default;
    }

    /// <inheritdoc />
    public ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken)
    {
        lock (_writes)
        {
            if (_table.Find(key) is not { } slot)
            {
                return new(false);
            }

            Remove(slot);
            return new(slot.ExpiresAt > _time.GetTimestamp());
        }
    }

    /// <inheritdoc />
    public ValueTask<long> ClearAsync(CancellationToken cancellationToken)
    {
        lock (_writes)
        {
            var valid = _table.Count - _expiries.CountExpired(_time.GetTimestamp());
            _table.Clear();
            _queue.Clear();
            _expiries.Clear();
            _bytes = 0;
            return new(valid);
        }
    }

    /// <inheritdoc />
    public ValueTask<long> ClearPartitionAsync(string? partition, CancellationToken cancellationToken)
    {
        long valid = 0;
        lock (_writes)
        {
            var now = _time.GetTimestamp();
            var slot = _queue.First;
            while (slot is not null)
            {
                var next = slot.Next;
                if (slot.Key.Partition == partition)
                {
                    Remove(slot);
                    valid += slot.ExpiresAt > now ? 1 : 0;
                }

                slot = next;
            }
        }

        return new(valid);
    }

    /// <inheritdoc />
    public ValueTask<CacheStatistics> GetStatisticsAsync(CancellationToken cancellationToken)
    {
        var saved = new Dictionary<string, CacheSavings>(StringComparer.Ordinal);
        long hits = 0;
        foreach (var (model, tally) in _saved)
        {
            // Every hit saves a request of some model, so the hits need no counter of their own.
            if (tally.Count is > 0 and var requests)
            {
                saved.Add(model, new CacheSavings(requests, tally.Amount));
                hits += requests;
            }
        }

        lock (_writes)
        {
            return new(new CacheStatistics
            {
                Entries = _table.Count,
                Valid = _table.Count - _expiries.CountExpired(_time.GetTimestamp()),
                Bytes = _bytes,
                Hits = hits,
                Misses = _misses.Count,
                Evictions = _evictions,
                Saved = saved,
            });
        }
    }

    /// <summary>What an entry counts against <see cref="CacheOptions.MaxBytes"/>: two bytes for each character of its texts, and a measured overhead.</summary>
    /// <remarks>Texts that entries share, such as the model's name, are counted with each: the estimate errs on the safe side.</remarks>
    internal static long EstimateBytes(CacheKey key, CacheEntry entry)
    {
        long bytes = EntryOverhead;
        long characters = entry.Response.Length + entry.Model.Length + (entry.FinishReason?.Length ?? 0) + (key.Partition?.Length ?? 0);
        if (entry.ToolCalls is { } calls)
        {
            for (var i = 0; i < calls.Count; i++)
            {
                bytes += ToolCallOverhead;
                characters += calls[i].Id.Length + calls[i].Name.Length + calls[i].Arguments.Length;
            }
        }

        return bytes + (2 * characters);
    }

    private long ExpiryOf(long now, TimeSpan timeToLive)
    {
        var expiry = now + ((Int128)timeToLive.Ticks * _time.TimestampFrequency / TimeSpan.TicksPerSecond);
        return expiry > long.MaxValue ? long.MaxValue : (long)expiry;
    }

    private void Add(MemoryCacheSlot slot, int maxEntries, long maxBytes, long now)
    {
        if (_table.Put(slot) is { } replaced)
        {
            Forget(replaced);
        }

        _bytes += slot.Bytes;
        while (_table.Count > maxEntries || _bytes > maxBytes)
        {
            if (_expiries.FindExpired(now) is { } expired)
            {
                Remove(expired);
            }
            else if (_queue.FindVictim() is { } victim)
            {
                Remove(victim);
                _evictions++;
            }
        }

        // Only now: the newcomer must not be its own victim when everyone else has a second chance.
        _queue.Append(slot);
        _expiries.Add(slot);
    }

    private void RemoveUnlessBusy(MemoryCacheSlot slot)
    {
        // A lookup never waits. Who is writing may need the room and take it; if not, the next lookup does.
        if (_writes.TryEnter())
        {
            try
            {
                Remove(slot);
            }
            finally
            {
                _writes.Exit();
            }
        }
    }

    private void Remove(MemoryCacheSlot slot)
    {
        // Another writer may have been faster.
        if (_table.Remove(slot))
        {
            Forget(slot);
        }
    }

    private void Forget(MemoryCacheSlot slot)
    {
        _queue.Remove(slot);
        _expiries.Remove(slot);
        _bytes -= slot.Bytes;
    }
}
