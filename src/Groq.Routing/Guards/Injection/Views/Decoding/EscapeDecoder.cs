using System.Buffers;
using System.Globalization;

namespace Groq.Routing;

/// <summary>Undoes the escapes of programming languages (<c>\x41 \u0041 \u{41} \101 \n</c>), of URLs (<c>%41</c>) and of HTML (<c>&amp;#65; &amp;#x41; &amp;amp;</c>).</summary>
internal static class EscapeDecoder
{
    private const int LongestEntity = 10;

    private static readonly SearchValues<char> Starts = SearchValues.Create("\\%&");

    /// <summary>Whether an escape may start at <paramref name="at"/>.</summary>
    public static bool IsEscape(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '\\' => next is 'x' or 'u' or 'U' or 'n' or 'r' or 't' or '"' or (>= '0' and <= '7'),
            '%' => char.IsAsciiHexDigit(next),
            '&' => next == '#' || char.IsAsciiLetter(next),
            _ => false,
        };
    }

    /// <summary>Finds where escapes may start.</summary>
    public static void Find(ReadOnlySpan<char> text, List<int> places)
    {
        for (var at = 0; text[at..].IndexOfAny(Starts) is >= 0 and var index; at += index + 1)
        {
            if (IsEscape(text, at + index))
            {
                places.Add(at + index);
            }
        }
    }

    /// <summary>Writes <paramref name="text"/> without escapes.</summary>
    public static void Decode(in SourceText text, TextView decoded)
    {
        var bytes = default(Utf8Tail);
        for (var i = 0; i < text.Text.Length;)
        {
            var rest = text.Text[i..];
            var length = rest[0] switch
            {
                '\\' => Backslash(rest, out var value) is > 0 and var l ? Add(value, l, isByte: rest[1] is 'x', text.SourceOf(i), decoded, ref bytes) : 0,
                '%' => Percent(rest, out var value) ? Add(value, 3, isByte: true, text.SourceOf(i), decoded, ref bytes) : 0,
                '&' => Entity(rest, out var value) is > 0 and var l ? Add(value, l, isByte: false, text.SourceOf(i), decoded, ref bytes) : 0,
                _ => 0,
            };
            if (length == 0)
            {
                decoded.Append(rest[0], text.SourceOf(i));
                length = 1;
            }

            i += length;
        }
    }

    private static int Add(int value, int length, bool isByte, int source, TextView decoded, ref Utf8Tail bytes)
    {
        value = isByte ? bytes.Take(value) : value;
        if (value > char.MaxValue && value <= 0x10FFFF)
        {
            decoded.Append((char)(0xD800 + ((value - 0x10000) >> 10)), source);
            decoded.Append((char)(0xDC00 + ((value - 0x10000) & 0x3FF)), source);
        }
        else if (value >= 0)
        {
            decoded.Append((char)value, source);
        }

        return length;
    }

    private static int Backslash(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length < 2)
        {
            return 0;
        }

        switch (text[1])
        {
            case 'n' or 'r' or 't':
                value = ' ';
                return 2;
            case '"' or '\'' or '/' or '\\':
                value = text[1];
                return 2;
            case 'x':
                return Hex(text, 2, 2, out value);
            case 'u' when text.Length > 2 && text[2] == '{':
                var close = text[..Math.Min(text.Length, LongestEntity)].IndexOf('}');
                return close > 3 && int.TryParse(text[3..close], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value) ? close + 1 : 0;
            case 'u':
                return Hex(text, 2, 4, out value);
            case 'U':
                return Hex(text, 2, 8, out value);
            case >= '0' and <= '3' when text.Length >= 4 && text[2] is >= '0' and <= '7' && text[3] is >= '0' and <= '7':
                value = (text[1] - '0') * 64 + (text[2] - '0') * 8 + text[3] - '0';
                return 4;
            default:
                return 0;
        }
    }

    private static bool Percent(ReadOnlySpan<char> text, out int value) => Hex(text, 1, 2, out value) > 0;

    private static int Hex(ReadOnlySpan<char> text, int start, int digits, out int value)
    {
        value = 0;
        return text.Length >= start + digits
            && int.TryParse(text.Slice(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value)
            && value >= 0
                ? start + digits
                : 0;
    }

    private static int Entity(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 3)
        {
            return 0;
        }

        var name = text[1..end];
        if (name[0] == '#')
        {
            var isHex = name[1] is 'x' or 'X';
            return int.TryParse(name[(isHex ? 2 : 1)..], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out value) ? end + 1 : 0;
        }

        value = name switch { "lt" => '<', "gt" => '>', "amp" => '&', "quot" => '"', "apos" => '\'', "nbsp" => ' ', "shy" or "zwnj" or "zwj" => '\u200B', _ => 0 };
        return value == 0 ? 0 : end + 1;
    }
}
