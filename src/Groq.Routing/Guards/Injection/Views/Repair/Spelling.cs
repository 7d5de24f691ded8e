namespace Groq.Routing;

/// <summary>Whether a word is a misspelling of another.</summary>
internal static class Spelling
{
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
            || IsWithin(word, key, allowed);
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

    /// <summary>Whether so many edits make one of the other, neighbours swapped counting one.</summary>
    private static bool IsWithin(ReadOnlySpan<char> word, ReadOnlySpan<char> key, int edits)
    {
        var same = word.CommonPrefixLength(key);
        word = word[same..];
        key = key[same..];
        if (Math.Abs(word.Length - key.Length) > edits)
        {
            return false;
        }

        if (word.IsEmpty || key.IsEmpty)
        {
            return true;
        }

        return edits > 0
            && (IsWithin(word[1..], key[1..], edits - 1)
                || IsWithin(word[1..], key, edits - 1)
                || IsWithin(word, key[1..], edits - 1)
                || (word.Length > 1 && key.Length > 1 && word[0] == key[1] && word[1] == key[0] && IsWithin(word[2..], key[2..], edits - 1)));
    }
}
