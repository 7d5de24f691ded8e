namespace Groq.Routing;

/// <summary><c>ipv4</c> and <c>ipv6</c>.</summary>
internal static class AddressFormats
{
    private const int Groups = 8;

    public static bool IsIPv4(ReadOnlySpan<byte> text)
    {
        var parts = 0;
        foreach (var range in text.Split((byte)'.'))
        {
            var part = text[range];
            parts++;
            if (part.Length is 0 or > 3 || part.ContainsAnyExceptInRange((byte)'0', (byte)'9') || (part.Length > 1 && part[0] == '0'))
            {
                return false;
            }

            var value = 0;
            foreach (var digit in part)
            {
                value = (value * 10) + digit - '0';
            }

            if (value > byte.MaxValue)
            {
                return false;
            }
        }

        return parts == 4;
    }

    public static bool IsIPv6(ReadOnlySpan<byte> text)
    {
        var gap = text.IndexOf("::"u8);
        if (gap < 0)
        {
            return CountGroups(text) == Groups;
        }

        var before = text[..gap];
        var after = text[(gap + 2)..];
        var (left, right) = (before.IsEmpty ? 0 : CountGroups(before, mayEndInIPv4: false), after.IsEmpty ? 0 : CountGroups(after));
        return left >= 0 && right >= 0 && left + right < Groups;
    }

    // -1 when it is no list of groups.
    private static int CountGroups(ReadOnlySpan<byte> text, bool mayEndInIPv4 = true)
    {
        var count = 0;
        while (true)
        {
            var colon = text.IndexOf((byte)':');
            var group = colon < 0 ? text : text[..colon];
            if (colon < 0 && mayEndInIPv4 && group.Contains((byte)'.'))
            {
                return IsIPv4(group) ? count + 2 : -1;
            }

            if (group.Length is 0 or > 4 || !IsHex(group))
            {
                return -1;
            }

            count++;
            if (colon < 0)
            {
                return count;
            }

            text = text[(colon + 1)..];
        }
    }

    private static bool IsHex(ReadOnlySpan<byte> text)
    {
        foreach (var digit in text)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }
        }

        return true;
    }
}
