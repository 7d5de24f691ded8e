namespace Groq.Routing;

/// <summary>Whether a word is a misspelling of another.</summary>
internal static class Spelling
{
    private const int Longest = 15;

    /// <summary>How many letters may be wrong, missing, too many or swapped in a word of <paramref name="length"/> letters.</summary>
    public static int Allowed(int length) => length switch { < 6 => 0, < 9 => 1, _ => 2 };

    /// <summary>Whether <paramref name="word"/> is <paramref name="key"/> with few mistakes, or with the letters inside it in another order.</summary>
    public static bool IsClose(ReadOnlySpan<char> word, ReadOnlySpan<char> key)
    {
        var allowed = Allowed(key.Length);
        if (Math.Abs(word.Length - key.Length) > allowed)
        {
            return false;
        }

        return word.SequenceEqual(key)
            || (word.Length == key.Length && word[0] == key[0] && word[^1] == key[^1] && HasSameLetters(word, key))
            || (allowed > 0 && Distance(word, key, allowed) <= allowed);
    }

    private static bool HasSameLetters(ReadOnlySpan<char> word, ReadOnlySpan<char> key)
    {
        Span<sbyte> counts = stackalloc sbyte[26];
        counts.Clear();
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] is < 'a' or > 'z')
            {
                return false;
            }

            counts[word[i] - 'a']++;
            counts[key[i] - 'a']--;
        }

        return !counts.ContainsAnyExcept((sbyte)0);
    }

    /// <summary>Edits between the two, neighbours swapped counting one; more than <paramref name="most"/> is not counted out.</summary>
    private static int Distance(ReadOnlySpan<char> word, ReadOnlySpan<char> key, int most)
    {
        Span<int> beforeLast = stackalloc int[Longest + 2];
        Span<int> last = stackalloc int[Longest + 2];
        Span<int> current = stackalloc int[Longest + 2];
        for (var j = 0; j <= key.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= word.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= key.Length; j++)
            {
                var cost = word[i - 1] == key[j - 1] ? 0 : 1;
                var edits = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && word[i - 1] == key[j - 2] && word[i - 2] == key[j - 1])
                {
                    edits = Math.Min(edits, beforeLast[j - 2] + 1);
                }

                current[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > most)
            {
                return least;
            }

            var oldest = beforeLast;
            beforeLast = last;
            last = current;
            current = oldest;
        }

        return last[key.Length];
    }
}
