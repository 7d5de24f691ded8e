using System.Buffers;
using System.Text;

namespace Groq.Routing;

/// <summary><c>uri</c> and <c>uri-reference</c> by the grammar of RFC 3986, <c>iri</c> and <c>iri-reference</c> by that of RFC 3987.</summary>
internal static class UriFormats
{
    private const string Unreserved = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
    private const string SubDelimiters = "!$&'()*+,;=";

    private static readonly SearchValues<byte> SchemeBytes = Bytes("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
    private static readonly SearchValues<byte> HostBytes = Bytes(Unreserved + SubDelimiters);
    private static readonly SearchValues<byte> UserBytes = Bytes(Unreserved + SubDelimiters + ":");
    private static readonly SearchValues<byte> PathBytes = Bytes(Unreserved + SubDelimiters + ":@/");
    private static readonly SearchValues<byte> QueryBytes = Bytes(Unreserved + SubDelimiters + ":@/?");

    public static bool IsUri(ReadOnlySpan<byte> text, bool international)
    {
        var colon = text.IndexOfAnyExcept(SchemeBytes);
        return colon > 0 && text[colon] == ':' && char.IsAsciiLetter((char)text[0]) && IsRelative(text[(colon + 1)..], international);
    }

    public static bool IsReference(ReadOnlySpan<byte> text, bool international)
    {
        if (IsUri(text, international))
        {
            return true;
        }

        // A colon in the first segment would end a scheme.
        var end = text.IndexOfAny("/?#"u8);
        return !(end < 0 ? text : text[..end]).Contains((byte)':') && IsRelative(text, international);
    }

    // What may follow a scheme.
    private static bool IsRelative(ReadOnlySpan<byte> text, bool international)
    {
        var mark = text.IndexOf((byte)'#');
        if (mark >= 0)
        {
            if (!HasOnly(text[(mark + 1)..], QueryBytes, international))
            {
                return false;
            }

            text = text[..mark];
        }

        mark = text.IndexOf((byte)'?');
        if (mark >= 0)
        {
            if (!HasOnly(text[(mark + 1)..], QueryBytes, international, mayBePrivate: true))
            {
                return false;
            }

            text = text[..mark];
        }

        if (text.StartsWith("//"u8))
        {
            text = text[2..];
            mark = text.IndexOf((byte)'/');
            return IsAuthority(mark < 0 ? text : text[..mark], international) && (mark < 0 || HasOnly(text[mark..], PathBytes, international));
        }

        return HasOnly(text, PathBytes, international);
    }

    private static bool IsAuthority(ReadOnlySpan<byte> text, bool international)
    {
        var at = text.LastIndexOf((byte)'@');
        if (at >= 0 && !HasOnly(text[..at], UserBytes, international))
        {
            return false;
        }

        text = text[(at + 1)..];
        var literalEnd = text.StartsWith("["u8) ? text.IndexOf((byte)']') : -1;
        if (literalEnd < 0 && text.StartsWith("["u8))
        {
            return false;
        }

        var colon = text[(literalEnd + 1)..].IndexOf((byte)':');
        var port = colon < 0 ? [] : text[(literalEnd + 1 + colon + 1)..];
        var host = colon < 0 ? text : text[..(literalEnd + 1 + colon)];
        return !port.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && (literalEnd < 0 ? HasOnly(host, HostBytes, international) : literalEnd == host.Length - 1 && IsLiteral(host[1..literalEnd]));
    }

    private static bool IsLiteral(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] is not ((byte)'v' or (byte)'V'))
        {
            return AddressFormats.IsIPv6(text);
        }

        var dot = text.IndexOf((byte)'.');
        return dot > 1 && dot + 1 < text.Length && Encoding.ASCII.GetString(text[1..dot]).All(char.IsAsciiHexDigit) && !text[(dot + 1)..].ContainsAnyExcept(UserBytes);
    }

    private static bool HasOnly(ReadOnlySpan<byte> text, SearchValues<byte> allowed, bool international, bool mayBePrivate = false)
    {
        for (int other; (other = text.IndexOfAnyExcept(allowed)) >= 0;)
        {
            text = text[other..];
            if (text[0] == '%')
            {
                if (text.Length < 3 || !char.IsAsciiHexDigit((char)text[1]) || !char.IsAsciiHexDigit((char)text[2]))
                {
                    return false;
                }

                text = text[3..];
                continue;
            }

            if (!international || Rune.DecodeFromUtf8(text, out var character, out var length) != OperationStatus.Done || !IsInternational(character.Value, mayBePrivate))
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }

    private static bool IsInternational(int c, bool mayBePrivate) =>
        c is >= 0xA0 and <= 0xD7FF or >= 0xF900 and <= 0xFDCF or >= 0xFDF0 and <= 0xFFEF
        || (c is >= 0x10000 and < 0xF0000 && (c & 0xFFFF) < 0xFFFE && c is not (>= 0xE0000 and < 0xE1000))
        || (mayBePrivate && c is >= 0xE000 and <= 0xF8FF or >= 0xF0000 and <= 0x10FFFD && mayBePrivate);

    private static SearchValues<byte> Bytes(string characters) => SearchValues.Create(Encoding.ASCII.GetBytes(characters));
}
