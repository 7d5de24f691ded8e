namespace Groq.Routing;

/// <summary>Looks up words of a text: as they are written, or by the longest stem they start with.</summary>
/// <remarks>Most words of a text are in no table. Two bitmaps tell so without a look-up.</remarks>
/// <typeparam name="T">What is said of a word.</typeparam>
internal sealed class WordTable<T>
{
    private const int StemLetters = 4;

    private readonly WordBits _exactBits = new();
    private readonly WordBits _stemBits = new();
    private readonly HashSet<char> _solidStarts = [];
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly int _shortestStem = int.MaxValue;
    private readonly int _longestStem;
    private readonly int _longestSolid;

    /// <summary>Creates the table.</summary>
    /// <param name="words">The words, and stems with <c>*</c> behind them, with what is said of them.</param>
    /// <param name="merge">Puts together what is said of a word and of a stem it starts with.</param>
    public WordTable(IReadOnlyDictionary<string, T> words, Func<T, T, T> merge)
    {
        Dictionary<string, T> exact = new(words.Count, StringComparer.OrdinalIgnoreCase);
        Dictionary<string, T> stems = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, value) in words)
        {
            if (word[^1] != '*')
            {
                exact.Add(word, value);
                continue;
            }

            var stem = word[..^1];
            if (stem.Length < StemLetters && stem[0] < 0x80)
            {
                throw new ArgumentException($"The stem '{word}' has fewer than {StemLetters} letters.", nameof(words));
            }

            stems.Add(stem, value);
            _shortestStem = Math.Min(_shortestStem, stem.Length);
            _longestStem = Math.Max(_longestStem, stem.Length);
        }

        _stems = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        MergeStems(stems, merge, includesItself: false);
        MergeStems(exact, merge, includesItself: true);
        _exact = exact.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var stem in stems.Keys)
        {
            if (stem[0] < 0x80)
            {
                _stemBits.AddBeginning(stem);
            }
        }

        foreach (var word in exact.Keys.Concat(stems.Keys))
        {
            _exactBits.Add(word);
            if (TextCharacters.IsSolid(word[0]))
            {
                _solidStarts.Add(word[0]);
                _longestSolid = Math.Max(_longestSolid, word.Length);
            }
        }
    }

    /// <summary>The words, and the stems without their star.</summary>
    public IEnumerable<string> Words => _exact.Dictionary.Keys.Concat(_stems.Dictionary.Keys);

    /// <summary>The stems, without their star.</summary>
    public IEnumerable<string> Stems => _stems.Dictionary.Keys;

    /// <summary>Looks up <paramref name="word"/>.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out T value)
    {
        if (_exactBits.MayHold(word) && _exact.TryGetValue(word, out value!))
        {
            return true;
        }

        // Stems of other scripts may be shorter than what the bitmap looks at.
        if (word[0] >= 0x80 || (word.Length >= StemLetters && _stemBits.MayHoldBeginning(word)))
        {
            for (var length = Math.Min(word.Length, _longestStem); length >= _shortestStem; length--)
            {
                if (_stems.TryGetValue(word[..length], out value!))
                {
                    return true;
                }
            }
        }

        value = default!;
        return false;
    }

    /// <summary>Whether exactly this word is in the table.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _exactBits.MayHold(word) && _exact.ContainsKey(word);

    /// <summary>How many characters the longest word at the start of <paramref name="text"/> has, in a script without spaces; 0 if there is none.</summary>
    public int SolidLength(ReadOnlySpan<char> text)
    {
        if (!_solidStarts.Contains(text[0]))
        {
            return 0;
        }

        for (var length = Math.Min(text.Length, _longestSolid); length > 0; length--)
        {
            if (_exact.ContainsKey(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    private void MergeStems(Dictionary<string, T> words, Func<T, T, T> merge, bool includesItself)
    {
        foreach (var word in words.Keys.ToArray())
        {
            for (var length = _shortestStem; length <= Math.Min(word.Length - (includesItself ? 0 : 1), _longestStem); length++)
            {
                if (_stems.TryGetValue(word.AsSpan(0, length), out var stem))
                {
                    words[word] = merge(words[word], stem);
                }
            }
        }
    }
}
