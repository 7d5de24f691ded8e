using System.Buffers;
using System.Text;

namespace Groq.Routing;

/// <summary><c>uri-template</c> as RFC 6570 writes it.</summary>
internal static class UriTemplateFormat
{
    private const int MostDigits = 4;

    private static readonly SearchValues<byte> NoLiterals = SearchValues.Create(" \"<>\\^`|{}"u8);
    private static readonly SearchValues<byte> NameBytes = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_."u8);

    public static bool IsTemplate(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            if (text[0] == '{')
            {
                var end = text.IndexOf((byte)'}');
                if (end < 0 || !IsExpression(text[1..end]))
                {
                    return false;
                }

                text = text[(end + 1)..];
                continue;
            }

            if (text[0] is < 0x20 or 0x7F || NoLiterals.Contains(text[0]) || (text[0] == '%' && !IsEscape(text)))
            {
                return false;
            }

            text = text[1..];
        }

        return true;
    }

    private static bool IsExpression(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        text = "+#./;?&=,!@|"u8.Contains(text[0]) ? text[1..] : text;
        foreach (var range in text.Split((byte)','))
        {
            if (!IsVariable(text[range]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVariable(ReadOnlySpan<byte> text)
    {
        text = text is [.., (byte)'*'] ? text[..^1] : text;
        var colon = text.IndexOf((byte)':');
        if (colon >= 0)
        {
            var length = text[(colon + 1)..];
            if (length.Length is 0 or > MostDigits || length[0] == '0' || length.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            {
                return false;
            }

            text = text[..colon];
        }

        return text.Length > 0 && text[0] != '.' && text[^1] != '.' && text.IndexOf(".."u8) < 0 && IsName(text);
    }

    private static bool IsName(ReadOnlySpan<byte> text)
    {
        for (int other; (other = text.IndexOfAnyExcept(NameBytes)) >= 0; text = text[(other + 3)..])
        {
            if (!IsEscape(text[other..]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEscape(ReadOnlySpan<byte> text) =>
        text.Length >= 3 && text[0] == '%' && Encoding.ASCII.GetString(text[1..3]).All(char.IsAsciiHexDigit);
}
