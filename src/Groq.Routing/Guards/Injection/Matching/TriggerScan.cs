using System.Numerics;
using System.Text;

namespace Groq.Routing;

/// <summary>Looks once over a text for what calls for a closer look: words that strong rules are searched by, and signs of a hidden text.</summary>
/// <remarks>
/// A clean text ends here: its characters are classified 32 at a time, words of one or two letters are passed over all at once, and of each other word
/// no more than a few letters and its length are looked at.
/// </remarks>
internal sealed class TriggerScan
{
    private const int LongRun = 16;
    private const int FewestDigits = 8;

    private readonly WordTable<Anchor> _anchors;
    private readonly KeyWords _keys;
    private readonly BrokenWords _broken;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _markup;
    private readonly WordBits _markupBits = new();
    private readonly WordFilter _filter = new();
    private readonly KnownWords _known;

    // All bits when there are anchors of one or two letters, which a host's rule may have.
    private readonly ulong _shortWords;

    /// <summary>Prepares for rules with these anchors, for these key words, and for markup with one of some words in it.</summary>
    public TriggerScan(WordTable<Anchor> anchors, KeyWords keys, IReadOnlyCollection<string> markup)
    {
        _anchors = anchors;
        _keys = keys;
        _broken = new(keys);
        _markup = markup.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        string[] exact = [.. anchors.Words.Except(anchors.Stems).Concat(keys.Enciphered).Concat(markup)];
        foreach (var word in exact)
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

        foreach (var piece in keys.Pieces)
        {
            _filter.Add(piece);
        }

        string[] known = [.. exact.Concat(keys.Ordinary.Where(IsNear)).Where(word => Ascii.IsValid(word) && !_broken.IsHiddenIn(word)).Distinct(StringComparer.OrdinalIgnoreCase)];
        _known = new(known.Length);
        foreach (var word in known)
        {
            _filter.Add(word);
            _known.Add(new(word, anchors.TryGet(word, out var anchor) ? anchor : null, TriggersOf(word)));
        }
    }

    /// <summary>Scans <paramref name="text"/>.</summary>
    /// <param name="text">The text, in ASCII or folded.</param>
    /// <param name="found">Takes the anchors, in order.</param>
    /// <param name="broken">Takes places where a key word is broken up, roughly in order: none is further back from an earlier one than a block is long.</param>
    public Triggers Scan(ReadOnlySpan<char> text, List<AnchorHit> found, List<int> broken)
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
            if (symbols != 0 && _broken.IsWithin(symbols, text, block, ref looked))
            {
                broken.Add(block);
            }

            var starts = masks.Words & ~(masks.Words << 1 | before >> (CharacterMasks.Length - 1));
            if (_broken.IsInRow(starts, starts & ~(masks.Words >> 1 | next.Words << 63), text, block, ref lone))
            {
                broken.Add(block);
            }

            if ((masks.NonAscii | masks.Digits | masks.Escapes) != 0 || masks.Words == 0)
            {
                triggers |= Structure(masks, text[block..]);
            }

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
                isNear |= length >= BrokenWords.ShortestGlued || (length >= KeyWords.Shortest - 1 && (digits & ~(ulong.MaxValue << length)) != 0);
                if (isLooked || isNear || (masks.NonAscii >> offset & 1) != 0)
                {
                    triggers |= Look(text, start, length, isNear, new(before, masks.Words, next.Words, block), found, broken);
                }
            }

            before = masks.Words;
        }

        return broken.Count == 0 ? triggers : triggers | Triggers.Broken;
    }

    private Triggers Look(ReadOnlySpan<char> text, int start, int length, bool isNear, in WordBlocks around, List<AnchorHit> found, List<int> broken)
    {
        var word = text.Slice(start, length);
        if (_known.TryGet(word, out var known))
        {
            LookAround(known.Anchor, text, start, around, found);
            return known.Triggers;
        }

        if (_anchors.TryGet(word, out var anchor))
        {
            LookAround(anchor, text, start, around, found);
        }

        if ((isNear && _broken.IsHiddenIn(word)) || _keys.IsPiece(text, start, length))
        {
            broken.Add(start);
        }

        return isNear && length >= LongRun ? TriggersOf(word) | Triggers.LongRun : TriggersOf(word);
    }

    private static void LookAround(Anchor? anchor, ReadOnlySpan<char> text, int start, in WordBlocks around, List<AnchorHit> found)
    {
        if (anchor is null || !anchor.MayHold(text, around, start % CharacterMasks.Length))
        {
            return;
        }

        var from = anchor.ReachBefore(text, start);
        for (var i = found.Count - 1; i >= 0 && found[i].From > from; i--)
        {
            found[i] = found[i] with { From = from };
        }

        found.Add(new(start, from, anchor));
    }

    private bool IsNear(string word) => _filter.Test(word, 0, word.Length).IsNear;

    private Triggers TriggersOf(ReadOnlySpan<char> word)
    {
        var triggers = _markupBits.MayHold(word) && _markup.Contains(word) ? Triggers.Markup : Triggers.None;
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
            if (EscapeDecoder.IsEscape(text, at))
            {
                return Triggers.Escapes;
            }
        }

        return Triggers.None;
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
