using System.Collections.Frozen;

namespace Groq.Routing;

/// <summary>Which steps of which rules a word reaches.</summary>
/// <remarks>
/// A word is found as it is written, or by the longest stem it starts with. What a shorter stem of the same word reaches is part of the entry,
/// so that one look-up tells everything. Most words of a text are in no rule; a bitmap over the first four letters tells so without a look-up.
/// </remarks>
internal sealed class RuleWords
{
    private const int PrefixBits = 15;
    private const int PrefixLength = 4;

    private readonly ulong[] _prefixes = new ulong[(1 << PrefixBits) / 64];
    private readonly ulong[] _solidStarts = new ulong[(char.MaxValue + 1) / 64];
    private readonly FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly int _shortestStem;
    private readonly int _longestStem;
    private readonly int _longestSolid;

    /// <summary>Creates the table.</summary>
    /// <param name="steps">The steps each word, or stem with <c>*</c> behind it, belongs to.</param>
    /// <param name="isAnchor">Whether a step is searched for.</param>
    public RuleWords(IReadOnlyDictionary<string, List<int>> steps, Func<int, bool> isAnchor)
    {
        var stems = steps.Where(s => s.Key[^1] == '*').ToDictionary(s => s.Key[..^1], s => s.Value, StringComparer.OrdinalIgnoreCase);
        _shortestStem = stems.Count == 0 ? int.MaxValue : stems.Keys.Min(s => s.Length);
        _longestStem = stems.Count == 0 ? 0 : stems.Keys.Max(s => s.Length);

        WordEntry Entry(string word, IEnumerable<int> own)
        {
            var all = own.ToHashSet();
            for (var length = _shortestStem; length <= Math.Min(word.Length, _longestStem); length++)
            {
                if (stems.TryGetValue(word[..length], out var shorter))
                {
                    all.UnionWith(shorter);
                }
            }

            // Later steps first: a word must not reach a step from the one that it has itself just reached.
            return new([.. all.OrderDescending()], all.Any(isAnchor));
        }

        _stems = stems.ToFrozenDictionary(s => s.Key, s => Entry(s.Key, s.Value), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        var exact = steps.Where(s => s.Key[^1] != '*').ToDictionary(s => s.Key, s => Entry(s.Key, s.Value), StringComparer.OrdinalIgnoreCase);
        _exact = exact.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in exact.Keys.Concat(stems.Keys))
        {
            Mark(_prefixes, Slot(word));
            if (TextCharacters.IsSolid(word[0]))
            {
                Mark(_solidStarts, word[0]);
                _longestSolid = Math.Max(_longestSolid, word.Length);
            }
        }

        if (stems.Keys.FirstOrDefault(s => s.Length < PrefixLength && s[0] < 0x80) is { } tooShort)
        {
            throw new ArgumentException($"The stem '{tooShort}*' has fewer letters than are looked at first.", nameof(steps));
        }
    }

    /// <summary>What <paramref name="word"/> reaches.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out WordEntry entry)
    {
        if (word[0] < 0x80 && !MayContain(word))
        {
            entry = default;
            return false;
        }

        if (_exact.TryGetValue(word, out entry))
        {
            return true;
        }

        for (var length = Math.Min(word.Length, _longestStem); length >= _shortestStem; length--)
        {
            if (_stems.TryGetValue(word[..length], out entry))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word that starts like <paramref name="word"/> may be in the table.</summary>
    public bool MayContain(ReadOnlySpan<char> word) => IsMarked(_prefixes, Slot(word));

    /// <summary>Whether exactly this word, in ASCII, is in the table.</summary>
    public bool ContainsExactly(ReadOnlySpan<char> word) => MayContain(word) && _exact.ContainsKey(word);

    /// <summary>How many characters the longest word at the start of <paramref name="text"/> has, in a script without spaces; 0 if there is none.</summary>
    public int SolidLength(ReadOnlySpan<char> text)
    {
        if (!IsMarked(_solidStarts, text[0]))
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

    private static void Mark(ulong[] bits, int slot) => bits[slot / 64] |= 1UL << slot;

    private static bool IsMarked(ulong[] bits, int slot) => (bits[slot / 64] >> slot & 1) != 0;

    // Five bits of a character are a letter without its case.
    private static int Slot(ReadOnlySpan<char> word)
    {
        var key = (uint)word[0] & 31;
        for (var i = 1; i < PrefixLength; i++)
        {
            key = key << 5 | (i < word.Length ? (uint)word[i] & 31 : 0);
        }

        return (int)(key * 2654435761u >> (32 - PrefixBits));
    }
}
