using System.Collections.Frozen;

namespace Groq.Routing;

/// <summary>Reads Morse code: dots and dashes, a space between letters, a slash or a wider gap between words.</summary>
internal static class MorseDecoder
{
    private const int LongestLetter = 6;

    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Letters = new Dictionary<string, char>
    {
        [".-"] = 'a', ["-..."] = 'b', ["-.-."] = 'c', ["-.."] = 'd', ["."] = 'e', ["..-."] = 'f', ["--."] = 'g', ["...."] = 'h', [".."] = 'i',
        [".---"] = 'j', ["-.-"] = 'k', [".-.."] = 'l', ["--"] = 'm', ["-."] = 'n', ["---"] = 'o', [".--."] = 'p', ["--.-"] = 'q', [".-."] = 'r',
        ["..."] = 's', ["-"] = 't', ["..-"] = 'u', ["...-"] = 'v', [".--"] = 'w', ["-..-"] = 'x', ["-.--"] = 'y', ["--.."] = 'z',
        ["-----"] = '0', [".----"] = '1', ["..---"] = '2', ["...--"] = '3', ["....-"] = '4', ["....."] = '5', ["-...."] = '6', ["--..."] = '7',
        ["---.."] = '8', ["----."] = '9', [".-.-.-"] = '.', ["--..--"] = ',', ["..--.."] = '?',
    }.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Writes the letters of <paramref name="text"/>; anything else stands between words.</summary>
    public static void Decode(in SourceText text, TextView decoded)
    {
        var start = -1;
        for (var i = 0; i <= text.Text.Length; i++)
        {
            // A full stop behind a word is no letter.
            if (i < text.Text.Length && text.Text[i] is '.' or '-' && (start >= 0 || i == 0 || !char.IsLetterOrDigit(text.Text[i - 1])))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && i - start <= LongestLetter && Letters.TryGetValue(text.Text[start..i], out var letter))
            {
                decoded.Append(letter, text.SourceOf(start));
            }

            var isGap = i < text.Text.Length && (text.Text[i] is '/' or '|' or '\n' || (start < 0 && text.Text[i] == ' '));
            if (isGap && decoded.Length > 0 && decoded.Text[^1] != ' ')
            {
                decoded.Append(' ', text.SourceOf(i));
            }

            start = -1;
        }
    }
}
