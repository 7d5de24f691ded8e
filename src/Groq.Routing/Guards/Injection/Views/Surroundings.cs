namespace Groq.Routing;

/// <summary>Copies what is around some places of a text, as far as a rule reaches from there, so that a long text need not be rewritten for one word of it.</summary>
internal static class Surroundings
{
    // So many characters on either side in any case: signs of markup are no words.
    private const int Margin = 256;

    /// <summary>Copies what is around <paramref name="places"/>; what overlaps is copied once, and a line break stands between what does not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">The places, in order or nearly so.</param>
    /// <param name="words">How many words on either side.</param>
    /// <param name="copied">Takes the copy.</param>
    /// <returns>Whether it is worth while: <see langword="false"/> as soon as half the text would have to be looked at.</returns>
    public static bool TryCopy(in SourceText text, List<int> places, int words, TextView copied)
    {
        var left = text.Text.Length / 2;
        var end = 0;
        for (var next = 0; next < places.Count;)
        {
            var first = places[next];
            var last = first;
            for (; next < places.Count && places[next] <= last + Margin; next++)
            {
                last = Math.Max(last, places[next]);
            }

            var start = Before(text.Text, first, words, end);
            var until = After(text.Text, last, words, last + left);
            left -= Math.Max(0, first - start) + until - first;
            if (left < 0)
            {
                return false;
            }

            if (start > end && copied.Length > 0)
            {
                copied.Append('\n', text.SourceOf(start));
            }

            start = Math.Max(start, end);
            if (until > start)
            {
                copied.Append(text, start, until - start);
                end = until;
            }
        }

        return true;
    }

    // Both stop at white space: what is encoded stands without any, and is not cut.
    private static int Before(ReadOnlySpan<char> text, int place, int words, int least)
    {
        var start = place;
        for (; start > least; start--)
        {
            if (words <= 0 && place - start >= Margin && char.IsWhiteSpace(text[start - 1]))
            {
                break;
            }

            words -= TextCharacters.IsInWord(text[start]) && !TextCharacters.IsInWord(text[start - 1]) ? 1 : 0;
        }

        return start;
    }

    private static int After(ReadOnlySpan<char> text, int place, int words, int most)
    {
        // The word at the place, which may have begun before it, counts too.
        words++;
        var end = place + 1;
        for (; end < text.Length && end <= most; end++)
        {
            if (words <= 0 && end - place >= Margin && char.IsWhiteSpace(text[end]))
            {
                break;
            }

            words -= !TextCharacters.IsInWord(text[end]) && TextCharacters.IsInWord(text[end - 1]) ? 1 : 0;
        }

        return end;
    }
}
