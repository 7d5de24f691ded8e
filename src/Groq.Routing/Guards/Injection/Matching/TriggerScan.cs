using System.Numerics;

namespace Groq.Routing;

/// <summary>Looks once over a text for what calls for a closer look: words that rules are searched by, and signs of a hidden text.</summary>
/// <remarks>
/// A clean text ends here, at about a microsecond a kilobyte: its characters are classified sixteen at a time, and of each word no more than its first
/// four letters and its length are looked at.
/// </remarks>
internal sealed class TriggerScan(RuleWords words, KeyWords keys)
{
    private const int LongRun = 16;
    private const int LoneLetters = 5;
    private const int FewestDigits = 8;

    /// <summary>Scans <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchors">Takes the places where words start that rules are searched by.</param>
    public Triggers Scan(ReadOnlySpan<char> text, List<int> anchors)
    {
        var triggers = Triggers.None;
        ulong goesOn = 0;
        for (var block = 0; block < text.Length; block += CharacterMasks.Length)
        {
            var masks = CharacterMasks.Of(text[block..]);
            triggers |= Structure(masks, Math.Min(CharacterMasks.Length, text.Length - block)) | Escapes(text[block..], masks.Escapes);
            var starts = masks.Words & ~(masks.Words << 1 | goesOn);
            goesOn = masks.Words >> (CharacterMasks.Length - 1);
            for (; starts != 0; starts &= starts - 1)
            {
                var offset = BitOperations.TrailingZeroCount(starts);
                var length = BitOperations.TrailingZeroCount(~(masks.Words >> offset));
                length = offset + length < CharacterMasks.Length ? length : LengthAt(text[(block + offset)..]);
                var word = text.Slice(block + offset, length);
                if (words.MayContain(word) && words.TryGet(word, out var entry) && entry.IsAnchor)
                {
                    anchors.Add(block + offset);
                }

                triggers |= length >= LongRun ? Triggers.LongRun : keys.Look(word);
            }
        }

        return triggers;
    }

    private static Triggers Structure(in CharacterMasks masks, int length)
    {
        var triggers = masks.NonAscii != 0 ? Triggers.NonAscii : Triggers.None;
        var lone = masks.Words & ~(masks.Words << 1) & ~(masks.Words >> 1);
        var inside = masks.Symbols & masks.Letters << 1;
        var digits = BitOperations.PopCount(masks.Digits);
        if (BitOperations.PopCount(lone) >= LoneLetters || (inside & (masks.Letters | masks.Symbols) >> 1) != 0)
        {
            triggers |= Triggers.Broken;
        }

        if (digits >= FewestDigits && digits * 4 >= length)
        {
            triggers |= Triggers.Digits;
        }

        return masks.Words == 0 && length >= 8 ? triggers | Triggers.Dashes : triggers;
    }

    private static Triggers Escapes(ReadOnlySpan<char> text, ulong escapes)
    {
        for (; escapes != 0; escapes &= escapes - 1)
        {
            var at = BitOperations.TrailingZeroCount(escapes);
            var next = at + 1 < text.Length ? text[at + 1] : '\0';
            if (text[at] switch { '\\' => next is 'x' or 'u' or 'U' or 'n' or 'r' or 't' or '"' or (>= '0' and <= '7'), '%' => char.IsAsciiHexDigit(next), _ => next == '#' || char.IsAsciiLetter(next) })
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
