using System.Numerics;

namespace Groq.Routing;

/// <summary>Looks once over a text for what calls for a closer look: words that strong rules are searched by, and signs of a hidden text.</summary>
/// <remarks>
/// A clean text ends here: its characters are classified 32 at a time, words of one or two letters are passed over all at once, and of each other word
/// no more than a few letters and its length are looked at.
/// </remarks>
internal sealed class TriggerScan
{
    private const int LongRun = 16;
    private const int LoneLetters = 4;
    private const int FewestDigits = 8;
    private const int ShortestGlued = 12;
    private const int LongestPart = 15;
    private const int LongestSpelt = 96;

    private readonly WordTable<AnchorReach> _anchors;
    private readonly KeyWords _keys;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _markup;
    private readonly WordBits _markupBits = new();
    private readonly WordFilter _filter = new();

    // All bits when there are anchors of one or two letters, which a host's rule may have.
    private readonly ulong _shortWords;

    /// <summary>Prepares for rules with these anchors, for these key words, and for markup with one of some words in it.</summary>
    public TriggerScan(WordTable<AnchorReach> anchors, KeyWords keys, IReadOnlyCollection<string> markup)
    {
        _anchors = anchors;
        _keys = keys;
        _markup = markup.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in anchors.Words.Except(anchors.Stems).Concat(keys.Enciphered).Concat(markup))
        {
            _filter.Add(word);
        }

        _shortWords = anchors.Words.Any(RuleCompiler.IsShort) ? ulong.MaxValue : 0;
        foreach (var word in markup)
        {
            _markupBits.Add(word);
        }

        foreach (var stem in anchors.Stems.Where(s => s[0] < 0x80))
        {
            _filter.AddStem(stem);
        }

        foreach (var key in keys.Words)
        {
            _filter.AddKey(key);
        }
    }

    /// <summary>Scans <paramref name="text"/>.</summary>
    /// <param name="text">The text, in ASCII or folded.</param>
    /// <param name="found">Takes the anchors, in order.</param>
    public Triggers Scan(ReadOnlySpan<char> text, List<AnchorHit> found)
    {
        var triggers = Triggers.None;
        var before = 0UL;
        var lone = 0;
        var looked = 0;
        var next = CharacterMasks.Of(text, 0);
        for (var block = 0; block < text.Length; block += CharacterMasks.Length)
        {
            var masks = next;
            next = CharacterMasks.Of(text, block + CharacterMasks.Length);
            var symbols = masks.Symbols & masks.Letters << 1 & (masks.Letters | masks.Symbols) >> 1;
            if (symbols != 0 && (triggers & Triggers.Broken) == 0)
            {
                triggers |= WithinWords(symbols, text, block, ref looked);
            }

            triggers |= Structure(masks, text[block..]) | LoneLetterRows(masks.Words, before, next.Words, text, block, ref lone);
            var starts = masks.Words & ~(masks.Words << 1 | before >> (CharacterMasks.Length - 1));

            // Shorter words are passed over all at once.
            starts &= ((masks.Words >> 1 | next.Words << 63) & (masks.Words >> 2 | next.Words << 62)) | masks.NonAscii | _shortWords;
            for (; starts != 0; starts &= starts - 1)
            {
                var offset = BitOperations.TrailingZeroCount(starts);
                var start = block + offset;
                var length = BitOperations.TrailingZeroCount(~(masks.Words >> offset));
                var digits = masks.Digits >> offset;
                if (offset + length == CharacterMasks.Length)
                {
                    // The word may go on in the next block, and, if it fills that too, beyond.
                    length = ~next.Words != 0 ? length + BitOperations.TrailingZeroCount(~next.Words) : LengthAt(text[start..]);
                    digits |= next.Digits << (CharacterMasks.Length - 1 - offset) << 1;
                }

                var (isLooked, isNear) = _filter.Test(text, start, length);
                isNear |= length >= ShortestGlued || (length >= KeyWords.Shortest - 1 && (digits & ~(ulong.MaxValue << length)) != 0);
                if (isLooked || isNear || (masks.NonAscii >> offset & 1) != 0)
                {
                    triggers |= Look(text, start, length, isNear, new(before, masks.Words, next.Words, block), found);
                }
            }

            before = masks.Words;
        }

        return triggers;
    }

    /// <summary>Whether symbols stand within a key word, in the place of letters or between them.</summary>
    private Triggers WithinWords(ulong symbols, ReadOnlySpan<char> text, int block, ref int looked)
    {
        // Every other character a symbol: whatever word that is, it is broken up on purpose.
        if ((symbols & symbols >> 2 & symbols >> 4) != 0)
        {
            return Triggers.Broken;
        }

        for (; symbols != 0; symbols &= symbols - 1)
        {
            var at = block + BitOperations.TrailingZeroCount(symbols);
            if (at < looked)
            {
                continue;
            }

            var start = at;
            while (start > looked && at - start < LongestPart && !char.IsWhiteSpace(text[start - 1]))
            {
                start--;
            }

            looked = at + 1;
            while (looked < text.Length && looked - at < LongestPart && !char.IsWhiteSpace(text[looked]))
            {
                looked++;
            }

            if (_keys.IsBrokenIn(text[start..looked]))
            {
                return Triggers.Broken;
            }
        }

        return Triggers.None;
    }

    /// <summary>Whether words in a row are single letters that spell a key word.</summary>
    private Triggers LoneLetterRows(ulong words, ulong before, ulong next, ReadOnlySpan<char> text, int block, ref int row)
    {
        var starts = words & ~(words << 1 | before >> (CharacterMasks.Length - 1));
        var lone = starts & ~(words >> 1 | next << 63);
        if (BitOperations.PopCount(lone) + row < LoneLetters)
        {
            // At most the last ones of this block begin a row.
            var last = starts & ~lone;
            row = last == 0 ? row + BitOperations.PopCount(lone) : BitOperations.PopCount(lone & (ulong.MaxValue << (63 - BitOperations.LeadingZeroCount(last))));
            return Triggers.None;
        }

        for (; starts != 0; starts &= starts - 1)
        {
            row = (lone & starts & (ulong)-(long)starts) != 0 ? row + 1 : 0;

            // Loops of programs have such rows, too; a long one is looked at piece by piece.
            if (row % LoneLetters == 0 && row > 0 && SpellsKey(text, block + BitOperations.TrailingZeroCount(starts)))
            {
                return Triggers.Broken;
            }
        }

        return Triggers.None;
    }

    private bool SpellsKey(ReadOnlySpan<char> text, int end)
    {
        // Enough for the longest key word on either side.
        Span<char> letters = stackalloc char[2 * LongestPart + LoneLetters];
        var first = end;
        for (var (count, at) = (0, end - 1); at >= 0 && count < LongestPart && end - at < LongestSpelt; at--)
        {
            if (TextCharacters.IsInWord(text[at]))
            {
                first = at;
                count++;
            }
        }

        var length = 0;
        for (var at = first; at < text.Length && length < letters.Length && at - end < LongestSpelt; at++)
        {
            if (TextCharacters.IsInWord(text[at]))
            {
                letters[length++] = Leet.LetterOf(text[at]);
            }
        }

        return HoldsKey(letters[..length]);
    }

    private Triggers Look(ReadOnlySpan<char> text, int start, int length, bool isNear, in WordBlocks around, List<AnchorHit> found)
    {
        var word = text.Slice(start, length);
        if (_anchors.TryGet(word, out var reach) && reach.MayHold(text, around, start % CharacterMasks.Length))
        {
            found.Add(new(start, reach));
        }

        var triggers = isNear ? Near(word) : Triggers.None;
        triggers |= _markupBits.MayHold(word) && _markup.Contains(word) ? Triggers.Markup : Triggers.None;
        return _keys.CipherOf(word) != 0 ? triggers | Triggers.Cipher : triggers;
    }

    private static Triggers Structure(in CharacterMasks masks, ReadOnlySpan<char> text)
    {
        var triggers = Triggers.None;
        if (masks.NonAscii != 0)
        {
            triggers = HasSolid(masks.NonAscii, text) ? Triggers.Solid : Triggers.None;
        }


        var length = Math.Min(CharacterMasks.Length, text.Length);
        var digits = BitOperations.PopCount(masks.Digits);
        if (digits >= FewestDigits && digits * 4 >= length)
        {
            triggers |= Triggers.Digits;
        }

        if (masks.Words == 0 && length >= FewestDigits)
        {
            triggers |= Triggers.Dashes;
        }

        return masks.Escapes == 0 ? triggers : triggers | Escapes(masks.Escapes, text);
    }

    private static bool HasSolid(ulong nonAscii, ReadOnlySpan<char> text)
    {
        for (; nonAscii != 0; nonAscii &= nonAscii - 1)
        {
            if (TextCharacters.IsSolid(text[BitOperations.TrailingZeroCount(nonAscii)]))
            {
                return true;
            }
        }

        return false;
    }

    private static Triggers Escapes(ulong escapes, ReadOnlySpan<char> text)
    {
        for (; escapes != 0; escapes &= escapes - 1)
        {
            var at = BitOperations.TrailingZeroCount(escapes);
            var next = at + 1 < text.Length ? text[at + 1] : '\0';
            var isEscape = text[at] switch
            {
                '\\' => next is 'x' or 'u' or 'U' or 'n' or 'r' or 't' or '"' or (>= '0' and <= '7'),
                '%' => char.IsAsciiHexDigit(next),
                _ => next == '#' || char.IsAsciiLetter(next),
            };
            if (isEscape)
            {
                return Triggers.Escapes;
            }
        }

        return Triggers.None;
    }

    /// <summary>What a word may be that is long or looks like a key word: a misspelling of one, something encoded, or words without spaces between them.</summary>
    private Triggers Near(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestGlued)
        {
            return IsMisspelt(word) ? Triggers.Broken : Triggers.None;
        }

        var triggers = word.Length >= LongRun ? Triggers.LongRun : Triggers.None;
        return HoldsKey(word) || IsMisspelt(word) ? triggers | Triggers.Broken : triggers;
    }

    private bool IsMisspelt(ReadOnlySpan<char> word) => _keys.Repair(word) is not null;

    private bool HoldsKey(ReadOnlySpan<char> word)
    {
        for (var start = 0; start <= word.Length - KeyWords.Shortest; start++)
        {
            if (!_keys.Beginnings.MayHoldBeginning(word[start..]))
            {
                continue;
            }

            for (var length = KeyWords.Shortest; length <= Math.Min(LongestPart, word.Length - start); length++)
            {
                if (_keys.Contains(word.Slice(start, length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int LengthAt(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && TextCharacters.IsInWord(text[length]))
        {
            length++;
        }

        return length;
    }
}
