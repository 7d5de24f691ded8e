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

    // What is known of the shape of a word: a word of it is looked up; a word of it may be a key word misspelt.
    private const byte Looked = 1;
    private const byte NearKey = 2;

    private readonly WordTable<AnchorReach> _anchors;
    private readonly KeyWords _keys;

    private readonly WordShapes _shapes = new();

    /// <summary>Prepares for rules with these anchors, and for these key words.</summary>
    public TriggerScan(WordTable<AnchorReach> anchors, KeyWords keys)
    {
        _anchors = anchors;
        _keys = keys;
        foreach (var word in anchors.Words.Except(anchors.Stems).Concat(keys.Enciphered))
        {
            _shapes.Add(word[0], word[^1], word.Length, Looked);
        }

        foreach (var stem in anchors.Stems.Where(s => s[0] < 0x80))
        {
            for (var last = 'a'; last <= 'z'; last++)
            {
                for (var length = stem.Length; length <= ShortestGlued; length++)
                {
                    _shapes.Add(stem[0], last, length, Looked);
                }
            }
        }

        foreach (var (first, last, length) in keys.Shapes)
        {
            _shapes.Add(first, last, length, NearKey);
        }

        for (var length = ShortestGlued; length <= LongestPart; length++)
        {
            _shapes.AddLength(length, Looked | NearKey);
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
            var inWords = masks.Words;
            var starts = inWords & ~(inWords << 1 | goesOn);
            goesOn = inWords >> (CharacterMasks.Length - 1);
            for (; starts != 0; starts &= starts - 1)
            {
                var offset = BitOperations.TrailingZeroCount(starts);
                var length = BitOperations.TrailingZeroCount(~(inWords >> offset));
                length = offset + length < CharacterMasks.Length ? length : LengthAt(text[(block + offset)..]);
                var start = block + offset;
                lone = length == 1 ? lone + 1 : 0;
                var flags = _shapes.Of(text[start], text[start + length - 1], length);
                if (flags != 0 || text[start] >= 0x80 || lone >= LoneLetters)
                {
                    triggers |= Look(text, start, length, flags, found) | (lone >= LoneLetters ? Triggers.Broken : Triggers.None);
                }
            }
        }

        return triggers;
    }

    private Triggers Look(ReadOnlySpan<char> text, int start, int length, byte flags, List<AnchorHit> found)
    {
        var word = text.Slice(start, length);
        var triggers = (flags & NearKey) != 0 ? Near(word) : Triggers.None;
        if ((flags & Looked) == 0 && word[0] < 0x80)
        {
            return triggers;
        }

        if (_anchors.TryGet(word, out var reach) && reach.MayHold(text, start, start + length))
        {
            found.Add(new(start, reach));
        }

        return _keys.CipherOf(word) != 0 ? triggers | Triggers.Cipher : triggers;
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
