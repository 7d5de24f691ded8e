using System.Collections.Frozen;

namespace Groq.Routing;

/// <summary>The words that carry an injection, and how they look when they are hidden: misspelt, with digits for letters, in a letter substitution, backwards.</summary>
internal sealed class KeyWords
{
    private const int Shortest = 5;
    private const int Longest = 15;
    private const int SlotBits = 14;
    private const int CipherBits = 15;

    private readonly ulong[] _shapes = new ulong[(1 << SlotBits) / 64];
    private readonly ulong[] _ciphers = new ulong[(1 << CipherBits) / 64];
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _keys;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _ordinary;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _cipherWords;
    private readonly string[][] _keysByFirst = new string[26][];

    /// <summary>Prepares for <paramref name="keys"/>: words of at least five ASCII letters, in lower case.</summary>
    /// <param name="keys">The words.</param>
    /// <param name="ordinary">Words close to one of them that are none.</param>
    public KeyWords(IReadOnlyCollection<string> keys, IEnumerable<string> ordinary)
    {
        _keys = keys.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _ordinary = ordinary.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var letter = 0; letter < _keysByFirst.Length; letter++)
        {
            _keysByFirst[letter] = [.. keys.Where(k => k[0] == 'a' + letter)];
        }

        foreach (var key in keys)
        {
            MarkShapes(key);
        }

        Dictionary<string, int> ciphers = new(StringComparer.OrdinalIgnoreCase);
        foreach (var key in keys)
        {
            for (var cipher = 1; cipher < LetterCipher.Count; cipher++)
            {
                var hidden = new LetterCipher(cipher).Encipher(key);
                ciphers.TryAdd(hidden, cipher);
                Mark(_ciphers, CipherSlot(hidden));
            }
        }

        _cipherWords = ciphers.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What <paramref name="word"/> may be a sign of.</summary>
    public Triggers Look(ReadOnlySpan<char> word)
    {
        if (word.Length < Shortest - 1)
        {
            return Triggers.None;
        }

        var triggers = Triggers.None;
        if (IsMarked(_shapes, Shape(word[0], word[^1], word.Length)) && !_keys.Contains(word) && Repair(word) is not null)
        {
            triggers = Triggers.Broken;
        }

        if (IsMarked(_ciphers, CipherSlot(word)) && _cipherWords.ContainsKey(word))
        {
            triggers |= Triggers.Cipher;
        }

        return triggers;
    }

    /// <summary>Which cipher hides a key word in <paramref name="word"/>; 0 if none does.</summary>
    public int CipherOf(ReadOnlySpan<char> word) =>
        word.Length >= Shortest && IsMarked(_ciphers, CipherSlot(word)) && _cipherWords.TryGetValue(word, out var cipher) ? cipher : 0;

    /// <summary>The key word that <paramref name="word"/> is a misspelling of, or has digits for letters of; <see langword="null"/> if there is none.</summary>
    public string? Repair(ReadOnlySpan<char> word)
    {
        if (word.Length is < Shortest - 1 or > Longest || _ordinary.Contains(word))
        {
            return null;
        }

        Span<char> letters = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            letters[i] = char.ToLowerInvariant(Leet.LetterOf(word[i]));
        }

        if (letters[0] is < 'a' or > 'z')
        {
            return null;
        }

        foreach (var key in _keysByFirst[letters[0] - 'a'])
        {
            if (Spelling.IsClose(letters, key))
            {
                return key;
            }
        }

        return null;
    }

    private void MarkShapes(string key)
    {
        for (var length = key.Length - Spelling.Allowed(key.Length); length <= key.Length + Spelling.Allowed(key.Length); length++)
        {
            foreach (var last in (ReadOnlySpan<char>)[key[^1], key[^2], 's', 'd', 'z'])
            {
                Mark(_shapes, Shape(key[0], last, length));
                foreach (var first in Leet.DigitsFor(key[0]))
                {
                    Mark(_shapes, Shape(first, last, length));
                }

                foreach (var digit in Leet.DigitsFor(last))
                {
                    Mark(_shapes, Shape(key[0], digit, length));
                    foreach (var first in Leet.DigitsFor(key[0]))
                    {
                        Mark(_shapes, Shape(first, digit, length));
                    }
                }
            }
        }
    }

    private static void Mark(ulong[] bits, int slot) => bits[slot / 64] |= 1UL << slot;

    private static bool IsMarked(ulong[] bits, int slot) => (bits[slot / 64] >> slot & 1) != 0;

    // Digits keep a bit that letters do not have; letters lose their case.
    private static int Shape(char first, char last, int length) =>
        (int)(((Plain(first)) | Plain(last) << 6 | (uint)(length & 31) << 12) * 2654435761u >> (32 - SlotBits));

    private static uint Plain(char character) => character is >= '0' and <= '9' ? (uint)character & 63 : (uint)character & 31;

    private static int CipherSlot(ReadOnlySpan<char> word) =>
        (int)(((uint)word[0] & 31 | ((uint)word[1] & 31) << 5 | ((uint)word[2] & 31) << 10 | ((uint)word[^1] & 31) << 15 | (uint)word.Length << 20) * 2654435761u >> (32 - CipherBits));
}
