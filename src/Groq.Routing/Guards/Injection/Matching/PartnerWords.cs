using System.Runtime.CompilerServices;

namespace Groq.Routing;

/// <summary>A set of words that is asked by the first letters of a word, and errs on the side of yes.</summary>
internal sealed class PartnerWords
{
    private const int Letters = 4;
    private const int SlotBits = 10;
    private const ulong Mask = 0x001F_001F_001F_001F;

    private readonly ulong[] _bits = new ulong[(1 << SlotBits) / 64];

    /// <summary>The set of <paramref name="words"/>, which may be stems; <see langword="null"/> when one of them is too short a stem to be told by.</summary>
    public static PartnerWords? Of(IEnumerable<string> words)
    {
        PartnerWords set = new();
        foreach (var word in words)
        {
            var letters = word.TrimEnd('*');
            if (letters.Length < Letters && letters.Length < word.Length)
            {
                return null;
            }

            var slot = Slot(WordFilter.Read(letters, 0, letters.Length));
            set._bits[slot / 64] |= 1UL << slot;
        }

        return set;
    }

    /// <summary>The words of both.</summary>
    public PartnerWords Union(PartnerWords other)
    {
        PartnerWords set = new();
        for (var i = 0; i < _bits.Length; i++)
        {
            set._bits[i] = _bits[i] | other._bits[i];
        }

        return set;
    }

    /// <summary>Whether the word with this beginning may be among them.</summary>
    /// <param name="beginning">As <see cref="WordFilter.Read"/> gives it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(ulong beginning)
    {
        var slot = Slot(beginning);
        return (_bits[slot / 64] >> slot & 1) != 0;
    }

    // Five bits of a character are a letter without its case.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Slot(ulong beginning) => (int)((uint)((beginning & Mask) * 0x9E3779B97F4A7C15 >> 64 - SlotBits));
}
