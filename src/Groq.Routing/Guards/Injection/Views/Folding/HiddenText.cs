namespace Groq.Routing;

/// <summary>What is spelt in characters nobody sees: tag characters stand for ASCII, variation selectors for bytes.</summary>
internal static class HiddenText
{
    private const int Tags = 0xE0000;
    private const int FirstSelectors = 0xFE00;
    private const int MoreSelectors = 0xE0100;

    /// <summary>Takes in a character of the text; most add nothing.</summary>
    public static void Add(int codePoint, int source, TextView hidden)
    {
        var spelt = codePoint switch
        {
            > Tags + 0x1F and < Tags + 0x7F => codePoint - Tags,
            >= FirstSelectors and < FirstSelectors + 16 => codePoint - FirstSelectors,
            >= MoreSelectors and < MoreSelectors + 240 => codePoint - MoreSelectors + 16,
            _ => -1,
        };
        if (spelt is >= ' ' and < 0x7F or '\n' or '\t')
        {
            hidden.Append((char)spelt, source);
        }
    }
}
