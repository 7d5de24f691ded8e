namespace Groq.Routing;

/// <summary><c>hostname</c> as RFC 1123 writes it, and <c>idn-hostname</c> as RFC 5890 does.</summary>
internal static class HostFormats
{
    private const int MostBytes = 253;
    private const int MostLabelBytes = 63;

    public static bool IsHostName(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > MostBytes)
        {
            return false;
        }

        foreach (var range in text.Split((byte)'.'))
        {
            if (!IsLabel(text[range]))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsInternationalHostName(ReadOnlySpan<byte> text) => IsHostName(text);

    private static bool IsLabel(ReadOnlySpan<byte> label)
    {
        if (label.Length is 0 or > MostLabelBytes || label[0] == '-' || label[^1] == '-')
        {
            return false;
        }

        foreach (var unit in label)
        {
            if (!char.IsAsciiLetterOrDigit((char)unit) && unit != '-')
            {
                return false;
            }
        }

        return true;
    }
}
