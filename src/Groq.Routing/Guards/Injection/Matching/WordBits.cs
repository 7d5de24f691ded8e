using System.Runtime.CompilerServices;

namespace Groq.Routing;

/// <summary>A bitmap over words, or over their beginnings: it tells quickly, and in eight kilobytes, that a word is not among some thousands.</summary>
internal sealed class WordBits
{
    private const int SlotBits = 16;

    private readonly ulong[] _bits = new ulong[(1 << SlotBits) / 64];

    /// <summary>Letters of a beginning.</summary>
    public const int Beginning = 3;

    /// <summary>Adds <paramref name="word"/>.</summary>
    public void Add(ReadOnlySpan<char> word) => Mark(Slot(word));

    /// <summary>Adds the first letters of <paramref name="word"/>.</summary>
    public void AddBeginning(ReadOnlySpan<char> word) => Mark(BeginningSlot(word));

    /// <summary>Whether <paramref name="word"/> may have been added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(ReadOnlySpan<char> word) => IsMarked(Slot(word));

    /// <summary>Whether a word that starts as <paramref name="word"/> does, which has three letters or more, may have been added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHoldBeginning(ReadOnlySpan<char> word) => IsMarked(BeginningSlot(word));

    private void Mark(uint slot) => _bits[slot / 64] |= 1UL << (int)slot;

    private bool IsMarked(uint slot) => (_bits[slot / 64] >> (int)slot & 1) != 0;

    // Five bits of a character are a letter without its case.
    private static uint Slot(ReadOnlySpan<char> word) =>
        Hash((uint)word[0] & 31 | ((uint)word[word.Length >> 1] & 31) << 5 | ((uint)word[^1] & 31) << 10 | (uint)word.Length << 15);

    private static uint BeginningSlot(ReadOnlySpan<char> word) => Hash((uint)word[0] & 31 | ((uint)word[1] & 31) << 5 | ((uint)word[2] & 31) << 10);

    private static uint Hash(uint key) => key * 2654435761u >> (32 - SlotBits);
}
