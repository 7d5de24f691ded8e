namespace Groq.Routing;

/// <summary>The entries by the time they expire: a binary heap whose slots know their position, for the writer's lock.</summary>
internal sealed class MemoryCacheExpiries
{
    private const int MinimumLength = 16;

    private MemoryCacheSlot[] _heap = new MemoryCacheSlot[MinimumLength];
    private int _count;

    /// <summary>Adds an entry.</summary>
    public void Add(MemoryCacheSlot slot)
    {
        if (_count == _heap.Length)
        {
            Array.Resize(ref _heap, _count * 2);
        }

        Rise(slot, _count++);
    }

    /// <summary>Takes an entry out.</summary>
    public void Remove(MemoryCacheSlot slot)
    {
        var last = _heap[--_count];
        _heap[_count] = null!;
        if (ReferenceEquals(last, slot))
        {
            return;
        }

        if (last.ExpiresAt < slot.ExpiresAt)
        {
            Rise(last, slot.ExpiryIndex);
        }
        else
        {
            Sink(last, slot.ExpiryIndex);
        }
    }

    /// <summary>The entry that expired first; <see langword="null"/> when none has.</summary>
    public MemoryCacheSlot? FindExpired(long now) => _count > 0 && _heap[0].ExpiresAt <= now ? _heap[0] : null;

    /// <summary>How many have expired. It looks at those only.</summary>
    public int CountExpired(long now) => CountExpired(0, now);

    /// <summary>Forgets everything, without walking it.</summary>
    public void Clear()
    {
        _heap = new MemoryCacheSlot[MinimumLength];
        _count = 0;
    }

    private int CountExpired(int index, long now) => index >= _count || _heap[index].ExpiresAt > now
        ? 0
        : 1 + CountExpired((2 * index) + 1, now) + CountExpired((2 * index) + 2, now);

    private void Rise(MemoryCacheSlot slot, int index)
    {
        while (index > 0 && _heap[(index - 1) / 2] is var parent && parent.ExpiresAt > slot.ExpiresAt)
        {
            Place(parent, index);
            index = (index - 1) / 2;
        }

        Place(slot, index);
    }

    private void Sink(MemoryCacheSlot slot, int index)
    {
        while ((2 * index) + 1 is var child && child < _count)
        {
            if (child + 1 < _count && _heap[child + 1].ExpiresAt < _heap[child].ExpiresAt)
            {
                child++;
            }

            if (_heap[child].ExpiresAt >= slot.ExpiresAt)
            {
                break;
            }

            Place(_heap[child], index);
            index = child;
        }

        Place(slot, index);
    }

    private void Place(MemoryCacheSlot slot, int index)
    {
        _heap[index] = slot;
        slot.ExpiryIndex = index;
    }
}
