using System.Numerics;

namespace Groq.Routing;

/// <summary>The words that carry an injection, and how they look when they are hidden: misspelt, with digits for letters, in a letter substitution, backwards, in a form that a reader takes in at once.</summary>
internal sealed class KeyWords
{
    /// <summary>Fewest letters of a key word.</summary>
    public const int Shortest = 5;

    /// <summary>Most characters between two pieces of a word.</summary>
    public const int WidestGap = 5;

    private const int Longest = 15;
    private const int ShortestPiece = 3;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _keys;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _ordinary;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _ciphers;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _pieces;
    private readonly string[] _split;
    private readonly bool[] _firstTwo = new bool[1 << 10];
    private readonly WordBits _cipherBits = new();
    private readonly (string Word, uint Letters)[][] _keysByFirst = new (string, uint)[26][];

    /// <summary>Prepares for <paramref name="keys"/>: words of at least five ASCII letters, in lower case.</summary>
    /// <param name="keys">The words.</param>
    /// <param name="enciphered">Those that are looked for enciphered and in pieces.</param>
    /// <param name="ordinary">Words that are no misspelling, however close to one of them.</param>
    public KeyWords(IReadOnlyCollection<string> keys, IReadOnlyCollection<string> enciphered, IEnumerable<string> ordinary)
    {
        _keys = keys.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _ordinary = ordinary.Concat(keys).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var letter = 0; letter < _keysByFirst.Length; letter++)
        {
            _keysByFirst[letter] = [.. keys.Where(k => k[0] == 'a' + letter).Select(k => (k, LettersOf(k)))];
        }

        foreach (var key in keys)
        {
            Beginnings.AddBeginning(key);
            _firstTwo[FirstTwo(key)] = true;
        }

        Dictionary<string, int> ciphers = new(StringComparer.OrdinalIgnoreCase);
        foreach (var key in enciphered)
        {
            for (var cipher = 1; cipher < LetterCipher.Count; cipher++)
            {
                ciphers.TryAdd(new LetterCipher(cipher).Encipher(key), cipher);
            }

            ciphers.TryAdd(WordForms.Of(key, WordForm.PigLatin), (int)WordForm.PigLatin);
            ciphers.TryAdd(WordForms.Of(key, WordForm.Vowelless), (int)WordForm.Vowelless);
        }

        foreach (var word in WordForms.Spelling)
        {
            ciphers.TryAdd(word, (int)WordForm.Spelt);
        }

        foreach (var hidden in ciphers.Keys)
        {
            _cipherBits.Add(hidden);
        }

        _ciphers = ciphers.GetAlternateLookup<ReadOnlySpan<char>>();
        _split = [.. enciphered];
        _pieces = enciphered.SelectMany(PiecesOf).Where(piece => !_ordinary.Contains(piece)).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The key words.</summary>
    public IEnumerable<string> Words => _keys.Set;

    /// <summary>Words that are no misspelling.</summary>
    public IEnumerable<string> Ordinary => _ordinary.Set;

    /// <summary>How the key words begin.</summary>
    public WordBits Beginnings { get; } = new();

    /// <summary>The key words enciphered, and in other forms.</summary>
    public IEnumerable<string> Enciphered => _ciphers.Dictionary.Keys;

    /// <summary>First and last pieces of key words, where they are no words in themselves.</summary>
    public IEnumerable<string> Pieces => _pieces.Set;

    /// <summary>Whether <paramref name="word"/> is a key word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => word.Length >= Shortest && _keys.Contains(word);

    /// <summary>Which cipher, or which <see cref="WordForm"/>, hides a key word in <paramref name="word"/>; 0 if none does.</summary>
    public int CipherOf(ReadOnlySpan<char> word) => word.Length >= Shortest && _cipherBits.MayHold(word) && _ciphers.TryGetValue(word, out var cipher) ? cipher : 0;

    /// <summary>The key word that <paramref name="word"/> is a misspelling of, or has digits for letters of; <see langword="null"/> if there is none, or if it is a word in itself.</summary>
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

        var set = LettersOf(letters);
        foreach (var (key, keySet) in _keysByFirst[letters[0] - 'a'])
        {
            // Each mistake adds or takes away two letters at most.
            if (BitOperations.PopCount(set ^ keySet) <= 2 * Spelling.Allowed(key.Length) && Spelling.IsClose(letters, key))
            {
                return key;
            }
        }

        return null;
    }

    /// <summary>Whether <paramref name="chunk"/>, a few words at most, is a key word when its symbols are taken for letters or left out.</summary>
    public bool IsBrokenIn(ReadOnlySpan<char> chunk)
    {
        Span<char> taken = stackalloc char[chunk.Length];
        Span<char> without = stackalloc char[chunk.Length];
        var takenLength = 0;
        var withoutLength = 0;
        for (var i = 0; i <= chunk.Length; i++)
        {
            var character = i < chunk.Length ? chunk[i] : ' ';
            if (char.IsAsciiLetterOrDigit(character))
            {
                taken[takenLength++] = character;
                without[withoutLength++] = character;
            }
            else if (character is '@' or '$' or '!' or '|')
            {
                taken[takenLength++] = character;
            }
            else if (character is not ('*' or '`' or '~' or '_' or '-' or '.'))
            {
                if (IsKey(taken[..takenLength]) || IsKey(without[..withoutLength]))
                {
                    return true;
                }

                takenLength = 0;
                withoutLength = 0;
            }
        }

        return false;
    }

    /// <summary>Whether a key word may begin with the first two letters of <paramref name="text"/>.</summary>
    public bool MayBegin(ReadOnlySpan<char> text) => text.Length > 1 && _firstTwo[FirstTwo(text)];

    /// <summary>Whether the word at <paramref name="start"/> is a piece of a key word, and the rest of that stands next to it.</summary>
    public bool IsPiece(ReadOnlySpan<char> text, int start, int length)
    {
        var piece = text.Slice(start, length);
        if (!_pieces.Contains(piece))
        {
            return false;
        }

        foreach (var key in _split)
        {
            if ((key.StartsWith(piece, StringComparison.OrdinalIgnoreCase) && Follows(text[(start + length)..], key.AsSpan(length)))
                || (key.EndsWith(piece, StringComparison.OrdinalIgnoreCase) && Precedes(text[..start], key.AsSpan(0, key.Length - length))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Follows(ReadOnlySpan<char> text, ReadOnlySpan<char> letters)
    {
        var at = 0;
        foreach (var letter in letters)
        {
            for (var gap = 0; at < text.Length && gap < WidestGap && !char.IsLetterOrDigit(text[at]); gap++)
            {
                at++;
            }

            if (at == text.Length || char.ToLowerInvariant(text[at++]) != letter)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Precedes(ReadOnlySpan<char> text, ReadOnlySpan<char> letters)
    {
        var at = text.Length - 1;
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            for (var gap = 0; at >= 0 && gap < WidestGap && !char.IsLetterOrDigit(text[at]); gap++)
            {
                at--;
            }

            if (at < 0 || char.ToLowerInvariant(text[at--]) != letters[i])
            {
                return false;
            }
        }

        return true;
    }

    // Five bits of a character are a letter without its case.
    private static int FirstTwo(ReadOnlySpan<char> text) => (text[0] & 31) << 5 | text[1] & 31;

    private static IEnumerable<string> PiecesOf(string key)
    {
        for (var length = ShortestPiece; length < key.Length - 1; length++)
        {
            yield return key[..length];
            yield return key[^length..];
        }
    }

    private bool IsKey(ReadOnlySpan<char> word) => Repair(word) is not null || Contains(word);

    private static uint LettersOf(ReadOnlySpan<char> word)
    {
        uint letters = 0;
        foreach (var letter in word)
        {
            letters |= 1u << (letter & 31);
        }

        return letters;
    }
}
