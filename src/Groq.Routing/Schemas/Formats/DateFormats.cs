namespace Groq.Routing;

/// <summary><c>date</c>, <c>time</c> and <c>date-time</c> as RFC 3339 writes them.</summary>
internal static class DateFormats
{
    private const int DateLength = 10;
    private const int TimeLength = 8;
    private const int MinutesPerDay = 24 * 60;

    public static bool IsDateTime(ReadOnlySpan<byte> text) =>
        text.Length > DateLength && IsDate(text[..DateLength]) && text[DateLength] is (byte)'T' or (byte)'t' && IsTime(text[(DateLength + 1)..]);

    public static bool IsDate(ReadOnlySpan<byte> text)
    {
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var (year, month, day) = (Digits(text[..4]), Digits(text[5..7]), Digits(text[8..]));
        return year >= 0 && month is >= 1 and <= 12 && day >= 1 && day <= DaysIn(year, month);
    }

    public static bool IsTime(ReadOnlySpan<byte> text)
    {
        if (text.Length <= TimeLength || text[2] != ':' || text[5] != ':')
        {
            return false;
        }

        var (hour, minute, second) = (Digits(text[..2]), Digits(text[3..5]), Digits(text[6..8]));
        var rest = text[TimeLength..];
        if (rest[0] == '.')
        {
            var end = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (end < 1)
            {
                return false;
            }

            rest = rest[(end + 1)..];
        }

        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60 || Offset(rest) is not { } offset)
        {
            return false;
        }

        // A leap second is the last one of a day in UTC.
        var utc = ((hour * 60) + minute - offset + MinutesPerDay) % MinutesPerDay;
        return second < 60 || utc == MinutesPerDay - 1;
    }

    // In minutes.
    private static int? Offset(ReadOnlySpan<byte> text)
    {
        if (text is [(byte)'Z' or (byte)'z'])
        {
            return 0;
        }

        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':')
        {
            return null;
        }

        var (hours, minutes) = (Digits(text[1..3]), Digits(text[4..]));
        return hours is < 0 or > 23 || minutes is < 0 or > 59 ? null : (text[0] == '-' ? -1 : 1) * ((hours * 60) + minutes);
    }

    private static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    // -1 when there is anything else.
    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
