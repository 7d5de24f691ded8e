using System.Numerics;
using System.Runtime.CompilerServices;

namespace Groq.Routing;

/// <summary>Tells whether a key word is broken up somewhere: symbols within it, its letters standing alone, other words run together with it, letters mistaken.</summary>
internal sealed class BrokenWords(KeyWords keys)
{
    /// <summary>Fewest letters of words run together.</summary>
    public const int ShortestGlued = 12;

    private const int LoneLetters = 4;
    private const int LongestPart = 15;
    private const int LongestSpelt = 96;

    /// <summary>Whether symbols stand within a key word, in the place of letters or between them.</summary>
    public bool IsWithin(ulong symbols, ReadOnlySpan<char> text, int block, ref int looked)
    {
        // Every other character a symbol: whatever word that is, it is broken up on purpose.
        if ((symbols & symbols >> 2 & symbols >> 4) != 0)
        {
            return true;
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

            if (keys.IsBrokenIn(text[start..looked]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words in a row are single letters that spell a key word.</summary>
    /// <param name="starts">Where words start in a block.</param>
    /// <param name="lone">Which of them are single letters.</param>
    /// <param name="text">The text.</param>
    /// <param name="block">Where the block starts.</param>
    /// <param name="row">How many there were in a row before it, and are at its end.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsInRow(ulong starts, ulong lone, ReadOnlySpan<char> text, int block, ref int row)
    {
        if (BitOperations.PopCount(lone) + row >= LoneLetters)
        {
            return SpellsInRow(starts, lone, text, block, ref row);
        }

        // At most the last ones of this block begin a row.
        var last = starts & ~lone;
        row = last == 0 ? row + BitOperations.PopCount(lone) : BitOperations.PopCount(lone & (ulong.MaxValue << (63 - BitOperations.LeadingZeroCount(last))));
        return false;
    }

    private bool SpellsInRow(ulong starts, ulong lone, ReadOnlySpan<char> text, int block, ref int row)
    {
        for (; starts != 0; starts &= starts - 1)
        {
            row = (lone & starts & (ulong)-(long)starts) != 0 ? row + 1 : 0;

            // Loops of programs have such rows, too; a long one is looked at piece by piece.
            if (row % LoneLetters == 0 && row > 0 && SpellsKey(text, block + BitOperations.TrailingZeroCount(starts)))
            {
                return true;
            }
        }

        return false;
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

    /// <summary>Whether a word is a misspelling of a key word, or has one in it among others without spaces between them.</summary>
    public bool IsHiddenIn(ReadOnlySpan<char> word) => (word.Length >= ShortestGlued && (HoldsKey(word) || IsUnderscored(word))) || keys.Repair(word) is not null;

    // An underscore between all letters: it counts as one itself.
    private static bool IsUnderscored(ReadOnlySpan<char> word) => word[1] == '_' && word[3] == '_' && word[5] == '_' && word[7] == '_' && word[0] != '_';

    private bool HoldsKey(ReadOnlySpan<char> word)
    {
        for (var start = 0; start <= word.Length - KeyWords.Shortest; start++)
        {
            if (!keys.Beginnings.MayHoldBeginning(word[start..]))
            {
                continue;
            }

            for (var length = KeyWords.Shortest; length <= Math.Min(LongestPart, word.Length - start); length++)
            {
                if (keys.Contains(word.Slice(start, length)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
