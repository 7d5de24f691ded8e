namespace Groq.Routing;

/// <summary>Decides who makes room: the oldest entry first, but one that was read since it was last looked at gets a second chance (CLOCK).</summary>
/// <remarks>A linked queue through the slots themselves, for the writer's lock.</remarks>
internal sealed class MemoryCacheQueue
{
    // A full turn over a million popular entries would hold the lock for milliseconds.
    private const int MostChances = 64;

    /// <summary>The oldest entry.</summary>
    public MemoryCacheSlot? First { get; private set; }

    private MemoryCacheSlot? Last { get; set; }

    /// <summary>Adds the youngest.</summary>
    public void Append(MemoryCacheSlot slot)
    {
        slot.Previous = Last;
        slot.Next = null;
        if (Last is { } last)
        {
            last.Next = slot;
        }
        else
        {
            First = slot;
        }

        Last = slot;
    }

    /// <summary>Takes an entry out, wherever it stands.</summary>
    public void Remove(MemoryCacheSlot slot)
    {
        if (slot.Previous is { } previous)
        {
            previous.Next = slot.Next;
        }
        else
        {
            First = slot.Next;
        }

        if (slot.Next is { } next)
        {
            next.Previous = slot.Previous;
        }
        else
        {
            Last = slot.Previous;
        }

        slot.Previous = null;
        slot.Next = null;
    }

    /// <summary>The entry to give up next. It stays in the queue; <see langword="null"/> = there is none.</summary>
    public MemoryCacheSlot? FindVictim()
    {
        for (var chances = 0; chances < MostChances && First is { } oldest && oldest.TakeChance(); chances++)
        {
            Remove(oldest);
            Append(oldest);
        }

        return First;
    }

    /// <summary>Forgets everything, without walking it.</summary>
    public void Clear()
    {
        First = null;
        Last = null;
    }
}
