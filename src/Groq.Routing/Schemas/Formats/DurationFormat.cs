namespace Groq.Routing;

/// <summary><c>duration</c> as appendix A of RFC 3339 writes it: no unit between two others is left out, and weeks stand alone.</summary>
internal static class DurationFormat
{
    public static bool IsDuration(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3 || text[0] != 'P')
        {
            return false;
        }

        text = text[1..];
        var mark = text.IndexOf((byte)'T');
        var date = mark < 0 ? text : text[..mark];
        if (IsChain(date, "W"u8))
        {
            return mark < 0;
        }

        return (date.IsEmpty ? mark == 0 : IsChain(date, "YMD"u8)) && (mark < 0 || IsChain(text[(mark + 1)..], "HMS"u8));
    }

    // Numbers with units that follow each other without a gap.
    private static bool IsChain(ReadOnlySpan<byte> text, ReadOnlySpan<byte> units)
    {
        var next = -1;
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            var unit = end < 1 ? -1 : units.IndexOf(text[end]);
            if (unit < 0 || (next >= 0 && unit != next))
            {
                return false;
            }

            next = unit + 1;
            text = text[(end + 1)..];
        }

        return next >= 0;
    }
}
