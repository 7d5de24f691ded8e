namespace Groq.Routing;

/// <summary>How far, in words, the rules reach that a word calls for, and which other words they need there.</summary>
/// <param name="Before">Before it.</param>
/// <param name="After">After it.</param>
/// <param name="Partners">A bit for the beginnings of the words one of which must be within reach, too.</param>
internal readonly record struct AnchorReach(int Before, int After, UInt128 Partners)
{
    private const int Letters = 3;

    /// <summary>The reach of both.</summary>
    public AnchorReach Union(AnchorReach other) => new(Math.Max(Before, other.Before), Math.Max(After, other.After), Partners | other.Partners);

    /// <summary>The bits of <paramref name="words"/>, which may be stems.</summary>
    public static UInt128 BitsOf(IEnumerable<string> words)
    {
        UInt128 bits = 0;
        foreach (var word in words)
        {
            var letters = word.TrimEnd('*');
            if (letters.Length < Letters && letters.Length < word.Length)
            {
                return UInt128.MaxValue;
            }

            bits |= BitOf(letters);
        }

        return bits;
    }

    /// <summary>Whether a needed word may be near the one that starts and ends here: a quick look that errs on the side of yes.</summary>
    public bool MayHold(ReadOnlySpan<char> text, int start, int end)
    {
        if (Partners == UInt128.MaxValue)
        {
            return true;
        }

        for (var words = 0; words < After; words++)
        {
            while (end < text.Length && !TextCharacters.IsInWord(text[end]))
            {
                end++;
            }

            var first = end;
            while (end < text.Length && TextCharacters.IsInWord(text[end]))
            {
                end++;
            }

            if (first == end)
            {
                break;
            }

            if ((Partners & BitOf(text[first..end])) != 0)
            {
                return true;
            }
        }

        for (var words = 0; words < Before; words++)
        {
            while (start > 0 && !TextCharacters.IsInWord(text[start - 1]))
            {
                start--;
            }

            var last = start;
            while (start > 0 && TextCharacters.IsInWord(text[start - 1]))
            {
                start--;
            }

            if (start == last)
            {
                break;
            }

            if ((Partners & BitOf(text[start..last])) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static UInt128 BitOf(ReadOnlySpan<char> word)
    {
        var key = (uint)word[0] & 31 | (word.Length > 1 ? (uint)word[1] & 31 : 0) << 5 | (word.Length > 2 ? (uint)word[2] & 31 : 0) << 10;
        return UInt128.One << (int)(key * 2654435761u >> 25);
    }
}
