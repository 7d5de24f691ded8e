using System.Numerics;

namespace Groq.Routing;

/// <summary>A hash table of slots with one writer at a time and any number of readers, who take no lock.</summary>
/// <remarks>
/// Open addressing: a key lies at its home or in the run of occupied places after it. An entry never moves within an array, so a
/// reader finds what is there whatever is written beside it; growth builds a new array and leaves the old one to its readers.
/// It costs 11 to 32 bytes an entry, where a <c>ConcurrentDictionary</c> with these keys costs about 100.
/// </remarks>
internal sealed class MemoryCacheTable
{
    private const int MinimumLength = 16;

    // Keeps a run together where an entry was removed.
    private static readonly MemoryCacheSlot Removed = new(default, new CacheEntry { Response = "", Model = "" }, 0, 0, new StripedTally());

    private MemoryCacheSlot?[] _slots = new MemoryCacheSlot?[MinimumLength];
    private int _occupied;

    /// <summary>Entries held.</summary>
    public int Count { get; private set; }

    /// <summary>Finds an entry, expired or not. For any thread.</summary>
    public MemoryCacheSlot? Find(in CacheKey key)
    {
        var slots = Volatile.Read(ref _slots);

        // A quarter of the places at least is empty: every run ends.
        for (var i = Home(key, slots.Length); ; i = (i + 1) & (slots.Length - 1))
        {
            var slot = Volatile.Read(ref slots[i]);
            if (slot is null)
            {
                return null;
            }

            if (slot.Key == key && !ReferenceEquals(slot, Removed))
            {
                return slot;
            }
        }
    }

    /// <summary>Adds an entry.</summary>
    /// <returns>The one it took the place of: readers see either, never neither.</returns>
    public MemoryCacheSlot? Put(MemoryCacheSlot slot)
    {
        var slots = _slots;
        var free = -1;
        var i = Home(slot.Key, slots.Length);
        for (; slots[i] is { } there; i = (i + 1) & (slots.Length - 1))
        {
            if (ReferenceEquals(there, Removed))
            {
                free = free < 0 ? i : free;
            }
            else if (there.Key == slot.Key)
            {
                Volatile.Write(ref slots[i], slot);
                return there;
            }
        }

        if (free < 0)
        {
            free = i;
            _occupied++;
        }

        Volatile.Write(ref slots[free], slot);
        Count++;
        if (_occupied > slots.Length / 4 * 3)
        {
            Rebuild();
        }

        return null;
    }

    /// <summary>Removes this very entry; <see langword="false"/> when it has been removed or replaced.</summary>
    public bool Remove(MemoryCacheSlot slot)
    {
        var slots = _slots;
        for (var i = Home(slot.Key, slots.Length); slots[i] is { } there; i = (i + 1) & (slots.Length - 1))
        {
            if (ReferenceEquals(there, slot))
            {
                Vacate(slots, i);
                Count--;
                return true;
            }
        }

        return false;
    }

    /// <summary>Forgets everything, without walking it.</summary>
    public void Clear()
    {
        Volatile.Write(ref _slots, new MemoryCacheSlot?[MinimumLength]);
        _occupied = 0;
        Count = 0;
    }

    // Multiplicative hashing: test keys and the like, whose low bits are all the same, still spread.
    private static int Home(in CacheKey key, int length) =>
        (int)(((uint)key.GetHashCode() * 2_654_435_769u) >> BitOperations.LeadingZeroCount((uint)length - 1));

    private void Vacate(MemoryCacheSlot?[] slots, int i)
    {
        Volatile.Write(ref slots[i], Removed);
        if (slots[(i + 1) & (slots.Length - 1)] is not null)
        {
            return;
        }

        // Nothing lies behind the end of a run, so its end needs no markers.
        for (; ReferenceEquals(slots[i], Removed); i = (i - 1) & (slots.Length - 1))
        {
            Volatile.Write(ref slots[i], null);
            _occupied--;
        }
    }

    private void Rebuild()
    {
        // At most half full afterwards: the next rebuild is a quarter of the array's length away, so writes stay cheap on average.
        var grown = new MemoryCacheSlot?[Math.Max(MinimumLength, (int)BitOperations.RoundUpToPowerOf2((uint)Count * 2))];
        foreach (var slot in _slots)
        {
            if (slot is null || ReferenceEquals(slot, Removed))
            {
                continue;
            }

            var i = Home(slot.Key, grown.Length);
            while (grown[i] is not null)
            {
                i = (i + 1) & (grown.Length - 1);
            }

            grown[i] = slot;
        }

        _occupied = Count;
        Volatile.Write(ref _slots, grown);
    }
}
