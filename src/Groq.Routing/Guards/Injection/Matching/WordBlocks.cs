using System.Numerics;

namespace Groq.Routing;

/// <summary>Where words are around a place of a text: in the block of <see cref="CharacterMasks.Length"/> characters it is in, the one before and the one after.</summary>
/// <param name="before">The words of the block before.</param>
/// <param name="middle">Of the block.</param>
/// <param name="after">Of the block after.</param>
/// <param name="start">Where the block starts.</param>
internal readonly ref struct WordBlocks(ulong before, ulong middle, ulong after, int start)
{
    private const int Last = CharacterMasks.Length - 1;

    /// <summary>Takes so many words after the one at <paramref name="offset"/>.</summary>
    public ulong Follow(StepSearch search, int count, ReadOnlySpan<char> text, int offset)
    {
        for (var starts = Starts(middle, before) & (ulong.MaxValue << offset << 1); starts != 0 && count > 0; starts &= starts - 1, count--)
        {
            var at = BitOperations.TrailingZeroCount(starts);
            var length = BitOperations.TrailingZeroCount(~(middle >> at));
            if (at + length > Last)
            {
                if (after == ulong.MaxValue)
                {
                    return FollowFarther(search, count, text);
                }

                length += BitOperations.TrailingZeroCount(~after);
            }

            search.Take(text, start + at, length);
        }

        for (var starts = Starts(after, middle); starts != 0 && count > 0; starts &= starts - 1, count--)
        {
            var at = BitOperations.TrailingZeroCount(starts);
            var length = BitOperations.TrailingZeroCount(~(after >> at));
            if (at + length > Last)
            {
                break;
            }

            search.Take(text, start + CharacterMasks.Length + at, length);
        }

        return count > 0 && start + 2 * CharacterMasks.Length <= text.Length ? FollowFarther(search, count, text) : search.Found;
    }

    /// <summary>Takes so many words before the one at <paramref name="offset"/>, the nearest first.</summary>
    public ulong Precede(StepSearch search, int count, ReadOnlySpan<char> text, int offset)
    {
        for (var starts = Starts(middle, before) & ~(ulong.MaxValue << offset); starts != 0 && count > 0; count--)
        {
            var at = Last - BitOperations.LeadingZeroCount(starts);
            starts ^= 1UL << at;
            search.Take(text, start + at, BitOperations.TrailingZeroCount(~(middle >> at)));
        }

        for (var starts = Starts(before, 0); starts != 0 && count > 0; count--)
        {
            var at = Last - BitOperations.LeadingZeroCount(starts);
            starts ^= 1UL << at;
            if (at == 0 && start > CharacterMasks.Length)
            {
                break;
            }

            var length = BitOperations.TrailingZeroCount(~(before >> at));
            search.Take(text, start - CharacterMasks.Length + at, at + length > Last ? length + BitOperations.TrailingZeroCount(~middle) : length);
        }

        return count > 0 && start > CharacterMasks.Length ? PrecedeFarther(search, count, text) : search.Found;
    }

    private static ulong Starts(ulong words, ulong before) => words & ~(words << 1 | before >> Last);

    // From the last word of the blocks on, which may go on beyond them.
    private ulong FollowFarther(StepSearch search, int count, ReadOnlySpan<char> text)
    {
        var end = start + 2 * CharacterMasks.Length;
        while (TextCharacters.IsInWord(text[end - 1]) && end > start)
        {
            end--;
        }

        foreach (var range in new WordRanges(text[end..]))
        {
            if (count-- == 0)
            {
                break;
            }

            var (at, length) = range.GetOffsetAndLength(text.Length - end);
            search.Take(text, end + at, length);
        }

        return search.Found;
    }

    // Back from the first word of the blocks, which may have begun before them.
    private ulong PrecedeFarther(StepSearch search, int count, ReadOnlySpan<char> text)
    {
        var at = start - CharacterMasks.Length;
        while (at < text.Length && TextCharacters.IsInWord(text[at]))
        {
            at++;
        }

        for (; count > 0; count--)
        {
            while (at > 0 && !TextCharacters.IsInWord(text[at - 1]))
            {
                at--;
            }

            var end = at;
            while (at > 0 && TextCharacters.IsInWord(text[at - 1]))
            {
                at--;
            }

            if (at == end)
            {
                break;
            }

            search.Take(text, at, end - at);
        }

        return search.Found;
    }
}
