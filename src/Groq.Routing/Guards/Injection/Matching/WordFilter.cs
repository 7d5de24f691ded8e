using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Groq.Routing;

/// <summary>Passes over words that need no look-up: three small tables tell from the first and last letters and the length of a word that it is none of some thousands.</summary>
/// <remarks>It errs on the side of looking: what it passes over was not added.</remarks>
internal sealed class WordFilter
{
    /// <summary>How many letters of a word are looked at, from its start and from its end.</summary>
    public const int Letters = 4;

    private const int SlotBits = 17;
    private const int LongestTold = 15;
    private const ushort StemBit = 1;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    // The bit that an ASCII letter in upper case lacks.
    private const ulong Cases = 0x0020_0020_0020_0020;

    private readonly ulong[] _words = new ulong[(1 << SlotBits) / 64];

    // By the first three letters: a bit for each length of a word that may be a misspelt key word, and one for stems.
    private readonly ushort[] _beginnings = new ushort[1 << 15];

    // By the first and the last letter: a bit for each length of a word that may be a misspelt key word.
    private readonly ushort[] _ends = new ushort[1 << 10];

    /// <summary>Adds a word that is to be looked up.</summary>
    public void Add(string word)
    {
        var slot = SlotOf(Read(word, 0, word.Length), word[^1], word.Length);
        _words[slot / 64] |= 1UL << (int)slot;
    }

    /// <summary>Adds a stem: words that start so are to be looked up.</summary>
    public void AddStem(string stem) => _beginnings[BeginningOf(Read(stem, 0, stem.Length))] |= StemBit;

    /// <summary>Adds a key word whose misspellings are to be looked for: with its letters in another order between the first and the last, or with a few mistakes.</summary>
    public void AddKey(string key)
    {
        var mistakes = Spelling.Allowed(key.Length);
        for (var length = key.Length - mistakes; length <= key.Length + mistakes; length++)
        {
            // A mistake leaves the first letters as they are, or the last one; two may also have taken the last one away.
            var bit = (ushort)(1 << length);
            _beginnings[BeginningOf(Read(key, 0, key.Length))] |= mistakes > 0 ? bit : (ushort)0;
            _ends[EndsOf(key[0], key[^1])] |= bit;
            _ends[EndsOf(key[0], key[^2])] |= mistakes > 1 ? bit : (ushort)0;
        }
    }

    /// <summary>Whether a word is to be looked up, and whether it may be a key word misspelt.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="length">How long it is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (bool IsLooked, bool IsNear) Test(ReadOnlySpan<char> text, int start, int length)
    {
        var head = Read(text, start, length);
        var last = text[start + length - 1];
        var slot = SlotOf(head, last, length);
        var beginning = (uint)_beginnings[BeginningOf(head)];
        var lengths = beginning | _ends[EndsOf((uint)head, last)];
        return ((_words[slot / 64] >> (int)slot & 1 | beginning & StemBit) != 0, (lengths >> Math.Min(length, LongestTold) & 1) != 0);
    }

    /// <summary>A hash of the first and last four letters of a word and its length, without its case; the upper bits are the best ones.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word) =>
        ((Read(word, 0, word.Length) | Cases) * Multiplier ^ (Read(word, Math.Max(0, word.Length - Letters), word.Length) | Cases) * 0xC2B2AE3D27D4EB4F)
        + (uint)word.Length * 0x165667B19E3779F9UL;

    /// <summary>The first four characters of a word; of a shorter one, its own alone, in the upper bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Read(ReadOnlySpan<char> text, int start, int length)
    {
        var taken = Math.Min(length, Letters);
        var characters = BitConverter.IsLittleEndian && start + Letters <= text.Length
            ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.Slice(start, Letters)))
            : ReadSlowly(text.Slice(start, taken));
        return characters << 16 * (Letters - taken);
    }

    private static ulong ReadSlowly(ReadOnlySpan<char> text)
    {
        ulong characters = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            characters = characters << 16 | text[i];
        }

        return characters;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint SlotOf(ulong head, uint last, int length) => (uint)((head | Cases) * Multiplier + (((ulong)last & 31) << 16 | (uint)length) * 0xC2B2AE3D27D4EB4F >> 64 - SlotBits);

    // Five bits of a character are a letter without its case.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint BeginningOf(ulong head) => (uint)(head & 31 | head >> 11 & 31 << 5 | head >> 22 & 31 << 10);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint EndsOf(uint first, uint last) => first & 31 | (last & 31) << 5;
}
