using System.Globalization;

namespace Groq.Routing;

/// <summary>Decodes rows of character codes with something between them: hexadecimal, decimal, binary, octal, places in the alphabet. What is no code ends a row and is left out.</summary>
internal static class CodeDecoder
{
    private const int Fewest = 6;
    private const int Prefix = 2;

    // No radix, but told apart like one.
    private const int Alphabet = 26;

    /// <summary>Writes what the rows of <paramref name="text"/> spell.</summary>
    public static void Decode(in SourceText text, TextView decoded)
    {
        for (var i = 0; i < text.Text.Length;)
        {
            if (!(char.IsAsciiHexDigit(text.Text[i]) || IsCodePoint(text.Text[i..])) || (i > 0 && char.IsAsciiLetterOrDigit(text.Text[i - 1])))
            {
                i++;
                continue;
            }

            i = Row(text, i, decoded);
        }
    }

    private static int Row(in SourceText text, int start, TextView decoded)
    {
        // Digits alone may be any of these: the reading that makes letters of most codes is taken.
        (int Base, int Letters) best = default;
        var end = start;
        foreach (var radix in (ReadOnlySpan<int>)[2, 10, 16, 8, Alphabet])
        {
            var rowEnd = Read(text, start, radix, null, out var codes, out var letters);
            end = Math.Max(end, rowEnd);
            if (codes >= Fewest && letters * 4 >= codes * 3 && letters > best.Letters)
            {
                best = (radix, letters);
            }
        }

        if (best.Base == 0)
        {
            return Math.Max(end, start + 1);
        }

        if (decoded.Length > 0)
        {
            decoded.Append(' ', text.SourceOf(start));
        }

        // What any reading took in is done with: nothing is read from each of its places again.
        return Math.Max(end, Read(text, start, best.Base, decoded, out _, out _));
    }

    private static int Read(in SourceText text, int start, int radix, TextView? decoded, out int codes, out int letters)
    {
        codes = 0;
        letters = 0;
        var end = start;
        ReadOnlySpan<char> usual = default;
        for (var i = start; i < text.Text.Length;)
        {
            var token = i;
            if (radix == 16 && (text.Text[token..].StartsWith("0x") || IsCodePoint(text.Text[token..])))
            {
                token += Prefix;
            }

            var tokenEnd = token;
            while (tokenEnd < text.Text.Length && tokenEnd - token < 9 && char.IsAsciiHexDigit(text.Text[tokenEnd]))
            {
                tokenEnd++;
            }

            if (!TryCode(text.Text[token..tokenEnd], radix, out var code))
            {
                break;
            }

            if (radix == Alphabet)
            {
                // What stands between words differs from what stands between letters.
                var between = text.Text[end..i];
                usual = codes == 1 ? between : usual;
                if (codes > 1 && !between.SequenceEqual(usual))
                {
                    decoded?.Append(' ', text.SourceOf(i));
                }
            }

            codes++;
            letters += code == ' ' || char.IsAsciiLetter((char)code) ? 1 : 0;
            decoded?.Append((char)code, text.SourceOf(i));
            end = tokenEnd;

            // A space, a comma, a colon or the like, or two of them.
            i = tokenEnd;
            while (i < text.Text.Length && i - tokenEnd < 2 && !char.IsAsciiLetterOrDigit(text.Text[i]))
            {
                i++;
            }

            if (i == tokenEnd)
            {
                break;
            }
        }

        return end;
    }

    private static bool IsCodePoint(ReadOnlySpan<char> text) => text.StartsWith("U+", StringComparison.OrdinalIgnoreCase);

    private static bool TryCode(ReadOnlySpan<char> token, int radix, out int code)
    {
        code = 0;
        return radix switch
        {
            2 => token.Length is 7 or 8 && int.TryParse(token, NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture, out code),
            16 => (token.Length == 2 || (token.Length == 4 && token.StartsWith("00"))) && int.TryParse(token, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code),
            8 => token.Length is 2 or 3 && !token.ContainsAnyExceptInRange('0', '7') && (code = Octal(token)) > 0,
            Alphabet => token.Length is 1 or 2 && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out code) && code is >= 1 and <= Alphabet && (code += 'a' - 1) > 0,
            _ => token.Length is 2 or 3 && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out code),
        } && code is (>= ' ' and < 0x7F) or '\n' or '\r' or '\t';
    }

    private static int Octal(ReadOnlySpan<char> token)
    {
        var value = 0;
        foreach (var digit in token)
        {
            value = value * 8 + digit - '0';
        }

        return value;
    }
}
