using System.Numerics;

namespace Groq.Routing;

/// <summary>Looks once over a text for what calls for a closer look: words that strong rules are searched by, and signs of a hidden text.</summary>
/// <remarks>
/// A clean text ends here, at about a microsecond a kilobyte: its characters are classified sixteen at a time, and of each word no more than a few
/// letters and its length are looked at.
/// </remarks>
internal sealed class TriggerScan
{
    private const int LongRun = 16;
    private const int LoneLetters = 4;
    private const int FewestDigits = 8;
    private const int ShortestGlued = 12;
    private const int LongestPart = 15;
    private const int ShortestShape = 4;

    private readonly WordTable<AnchorReach> _anchors;
    private readonly KeyWords _keys;

    // What is looked up, in one bitmap: anchors as they are written, and enciphered key words.
    private readonly WordBits _written = new();
    private readonly WordBits _stems = new();
    private readonly WordBits _shapes;

    /// <summary>Prepares for rules with these anchors, and for these key words.</summary>
    public TriggerScan(WordTable<AnchorReach> anchors, KeyWords keys)
    {
        _anchors = anchors;
        _keys = keys;
        _shapes = keys.Shapes;
        foreach (var word in anchors.Words.Where(w => w[0] < 0x80).Concat(keys.Enciphered))
        {
            _written.Add(word);
        }

        foreach (var stem in anchors.Stems.Where(s => s[0] < 0x80))
        {
            _stems.AddBeginning(stem);
        }
    }

    /// <summary>Scans <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Takes the anchors, in order.</param>
    public Triggers Scan(ReadOnlySpan<char> text, List<AnchorHit> found)
    {
        var triggers = Triggers.None;
        ulong goesOn = 0;
        var lone = 0;
        for (var block = 0; block < text.Length; block += CharacterMasks.Length)
        {
            var masks = CharacterMasks.Of(text[block..]);
            triggers |= Structure(masks, text[block..]);
            var starts = masks.Words & ~(masks.Words << 1 | goesOn);
            goesOn = masks.Words >> (CharacterMasks.Length - 1);
            for (; starts != 0; starts &= starts - 1)
            {
                var offset = BitOperations.TrailingZeroCount(starts);
                var length = BitOperations.TrailingZeroCount(~(masks.Words >> offset));
                length = offset + length < CharacterMasks.Length ? length : LengthAt(text[(block + offset)..]);
                var word = text.Slice(block + offset, length);
                lone = length == 1 ? lone + 1 : 0;
                if (length < ShortestShape)
                {
                    triggers |= lone >= LoneLetters ? Triggers.Broken : Triggers.None;
                    if (word[0] < 0x80 && (length == 1 || !_written.MayHold(word)))
                    {
                        continue;
                    }
                }
                else
                {
                    if (_shapes.MayHoldShape(word) || length >= ShortestGlued)
                    {
                        triggers |= Near(word);
                    }

                    if (!_written.MayHold(word) && word[0] < 0x80 && !_stems.MayHoldBeginning(word))
                    {
                        continue;
                    }

                    triggers |= _keys.CipherOf(word) != 0 ? Triggers.Cipher : Triggers.None;
                }

                if (_anchors.TryGet(word, out var reach) && reach.MayHold(text, block + offset, block + offset + length))
                {
                    found.Add(new(block + offset, reach));
                }
            }
        }

        return triggers;
    }

    private static Triggers Structure(in CharacterMasks masks, ReadOnlySpan<char> text)
    {
        var triggers = Triggers.None;
        if (masks.NonAscii != 0)
        {
            triggers = HasSolid(masks.NonAscii, text) ? Triggers.NonAscii | Triggers.Solid : Triggers.NonAscii;
        }

        if ((masks.Symbols & masks.Letters << 1 & (masks.Letters | masks.Symbols) >> 1) != 0)
        {
            triggers |= Triggers.Broken;
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
            return !_keys.Contains(word) && _keys.Repair(word) is not null ? Triggers.Broken : Triggers.None;
        }

        var triggers = word.Length >= LongRun ? Triggers.LongRun : Triggers.None;
        if (!_keys.Contains(word) && (HoldsKey(word) || _keys.Repair(word) is not null))
        {
            triggers |= Triggers.Broken;
        }

        return triggers;
    }

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
