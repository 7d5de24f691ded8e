namespace Groq.Routing;

/// <summary>Cuts a text into parts that a guard model can read, each of which repeats the end of the one before it: what lies across a cut is seen in one piece.</summary>
internal static class TextParts
{
    // Tokens in tenths, on the safe side: what a tokenizer makes of code and of scripts it knows little of.
    private const int AsciiCost = 4;
    private const int OtherCost = 10;
    private const int SurrogateCost = 15;

    /// <summary>Cuts <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Most tokens of one part.</param>
    /// <param name="overlap">How many of them the next part repeats.</param>
    public static List<string> Split(string text, int tokens, int overlap)
    {
        var parts = new List<string>();
        var start = 0;
        while (true)
        {
            var end = Forward(text, start, tokens * 10);
            parts.Add(start == 0 && end == text.Length ? text : text[start..end]);
            if (end == text.Length)
            {
                return parts;
            }

            // At least one character further, whatever the overlap.
            start = Math.Max(start + 1, Whole(text, Backward(text, end, overlap * 10)));
        }
    }

    /// <summary>The beginning of a text.</summary>
    public static string Begin(string text, int tokens) => text[..Forward(text, 0, tokens * 10)];

    /// <summary>Cuts a part that was still too long in two.</summary>
    public static (string First, string Second) Halve(string text)
    {
        var middle = text.Length / 2;
        var overlap = text.Length / 8;
        return (text[..Whole(text, middle + overlap)], text[Whole(text, middle - overlap)..]);
    }

    private static int Forward(string text, int start, int cost)
    {
        var end = start;
        while (end < text.Length && (cost -= CostOf(text[end])) >= 0)
        {
            end++;
        }

        if (end == text.Length)
        {
            return end;
        }

        // Between two words, if one ends in the last eighth.
        var space = text.AsSpan(start, end - start).LastIndexOfAny(' ', '\n', '\t');
        end = space > (end - start) * 7 / 8 ? start + space + 1 : end;
        return Math.Max(Math.Min(text.Length, start + 1), Whole(text, end));
    }

    private static int Backward(string text, int end, int cost)
    {
        while (end > 0 && (cost -= CostOf(text[end - 1])) >= 0)
        {
            end--;
        }

        return end;
    }

    // Never between the halves of a character beyond 16 bits.
    private static int Whole(string text, int index) =>
        index > 1 && index < text.Length && char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]) ? index - 1 : index;

    private static int CostOf(char character) => character < 128 ? AsciiCost : char.IsSurrogate(character) ? SurrogateCost : OtherCost;
}
