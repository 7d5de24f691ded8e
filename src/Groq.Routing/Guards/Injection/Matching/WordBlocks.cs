namespace Groq.Routing;

/// <summary>Where words are around a place of a text: in the block of <see cref="CharacterMasks.Length"/> characters it is in, the one before and the one after.</summary>
/// <param name="before">The words of the block before.</param>
/// <param name="middle">Of the block.</param>
/// <param name="after">Of the block after.</param>
/// <param name="start">Where the block starts.</param>
internal readonly ref struct WordBlocks(ulong before, ulong middle, ulong after, int start)
{
    private const int Last = 2 * CharacterMasks.Length - 1;

    private readonly UInt128 _back = new(middle, before);
    private readonly UInt128 _ahead = new(after, middle);

    /// <summary>Whether one of so many words after the one at <paramref name="offset"/> may be in the set.</summary>
    public bool MayFollow(PartnerWords partners, int count, ReadOnlySpan<char> text, int offset)
    {
        var starts = _ahead & ~(_ahead << 1) & (UInt128.MaxValue << offset << 1);
        for (; starts != 0 && count > 0; starts &= starts - 1, count--)
        {
            var at = (int)UInt128.TrailingZeroCount(starts);
            var length = (int)UInt128.TrailingZeroCount(~(_ahead >> at));
            if (at + length > Last)
            {
                break;
            }

            if (partners.MayHold(WordFilter.Read(text, start + at, length)))
            {
                return true;
            }
        }

        return count > 0 && start + Last < text.Length && MayFollowFarther(partners, count, text);
    }

    /// <summary>Whether one of so many words before the one at <paramref name="offset"/> may be in the set.</summary>
    public bool MayPrecede(PartnerWords partners, int count, ReadOnlySpan<char> text, int offset)
    {
        var starts = _back & ~(_back << 1) & ~(UInt128.MaxValue << CharacterMasks.Length + offset);
        for (; starts != 0 && count > 0; count--)
        {
            var at = Last - (int)UInt128.LeadingZeroCount(starts);
            starts ^= UInt128.One << at;
            if (at == 0 && start > CharacterMasks.Length)
            {
                break;
            }

            var length = (int)UInt128.TrailingZeroCount(~(_back >> at));
            if (partners.MayHold(WordFilter.Read(text, start - CharacterMasks.Length + at, length)))
            {
                return true;
            }
        }

        return count > 0 && start > CharacterMasks.Length && MayPrecedeFarther(partners, count, text);
    }

    // From the last word of the blocks on, which may go on beyond them.
    private bool MayFollowFarther(PartnerWords partners, int count, ReadOnlySpan<char> text)
    {
        var end = start + Last + 1;
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
            if (partners.MayHold(WordFilter.Read(text, end + at, length)))
            {
                return true;
            }
        }

        return false;
    }

    // Back from the first word of the blocks, which may have begun before them.
    private bool MayPrecedeFarther(PartnerWords partners, int count, ReadOnlySpan<char> text)
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
                return false;
            }

            if (partners.MayHold(WordFilter.Read(text, at, end - at)))
            {
                return true;
            }
        }

        return false;
    }
}
