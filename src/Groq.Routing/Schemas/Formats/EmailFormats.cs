using System.Buffers;

namespace Groq.Routing;

/// <summary><c>email</c> as RFC 5321 writes a mailbox, and <c>idn-email</c> as RFC 6531 does.</summary>
internal static class EmailFormats
{
    private static readonly SearchValues<byte> AtomBytes =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-/=?^_`{|}~."u8);

    public static bool IsEmail(ReadOnlySpan<byte> text) => IsEmail(text, international: false);

    public static bool IsInternationalEmail(ReadOnlySpan<byte> text) => IsEmail(text, international: true);

    private static bool IsEmail(ReadOnlySpan<byte> text, bool international)
    {
        var at = text.LastIndexOf((byte)'@');
        return at > 0 && IsLocal(text[..at], international) && IsDomain(text[(at + 1)..], international);
    }

    private static bool IsDomain(ReadOnlySpan<byte> text, bool international)
    {
        if (text is [(byte)'[', .. var literal, (byte)']'])
        {
            return literal.StartsWith("IPv6:"u8) ? AddressFormats.IsIPv6(literal["IPv6:".Length..]) : AddressFormats.IsIPv4(literal);
        }

        return international ? HostFormats.IsInternationalHostName(text) : HostFormats.IsHostName(text);
    }

    private static bool IsLocal(ReadOnlySpan<byte> text, bool international)
    {
        if (text is [(byte)'"', .. var quoted, (byte)'"'])
        {
            return IsQuoted(quoted, international);
        }

        if (text[0] == '.' || text[^1] == '.' || text.IndexOf(".."u8) >= 0)
        {
            return false;
        }

        foreach (var unit in text)
        {
            if (!AtomBytes.Contains(unit) && !(international && unit >= 0x80))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsQuoted(ReadOnlySpan<byte> text, bool international)
    {
        for (var i = 0; i < text.Length; i++)
        {
            i += text[i] == '\\' ? 1 : 0;
            var escaped = i > 0 && text[i - 1] == '\\';
            if (i == text.Length || text[i] < ' ' || text[i] == 0x7F || (text[i] >= 0x80 && !international) || (text[i] == '"' && !escaped))
            {
                return false;
            }
        }

        return true;
    }
}
