namespace Groq.Routing;

/// <summary>Whether words are quoted: between quotation marks, or in a code fence. A text about injections quotes them; who attacks does not.</summary>
internal static class Quotation
{
    /// <summary>What quoted words weigh less in a text about the matter: a third.</summary>
    public const int Discount = 3;

    private const int Reach = 300;

    /// <summary>Whether the words from <paramref name="start"/> to <paramref name="end"/> are within a quotation.</summary>
    public static bool Holds(ReadOnlySpan<char> text, int start, int end)
    {
        var before = text[Math.Max(0, start - Reach)..start];
        var after = text[end..Math.Min(text.Length, end + Reach)];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            var mark = before[i];
            if (mark is not ('"' or '\'' or '`'))
            {
                continue;
            }

            // An opening mark has nothing but space or a bracket before it, or a word behind it; else it is an apostrophe, or closes an earlier quotation.
            var next = i + 1 < before.Length ? before[i + 1] : text[start];
            if (i > 0 && (char.IsLetterOrDigit(before[i - 1]) || before[i - 1] is '.' or '!' or '?' or ',' || (!char.IsWhiteSpace(before[i - 1]) && char.IsWhiteSpace(next))))
            {
                if (mark == '\'')
                {
                    continue;
                }

                return false;
            }

            return after.Contains(mark);
        }

        return false;
    }
}
