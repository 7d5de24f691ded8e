using System.Globalization;

namespace Groq.Simulator;

/// <summary>Durations as Go's <c>time.Duration.String()</c> prints them, which is what Groq's headers and messages hold.</summary>
internal static class GoDuration
{
    private const long Microsecond = 1_000;
    private const long Millisecond = 1_000_000;
    private const long Second = 1_000_000_000;

    /// <summary>Groq turns float seconds into whole nanoseconds by cutting, not by rounding: 0.1728 s becomes <c>172.799999ms</c>.</summary>
    public static string FromSeconds(double seconds) => FromNanoseconds((long)(seconds * Second));

    public static string FromNanoseconds(long nanoseconds)
    {
        if (nanoseconds == 0)
        {
            return "0s";
        }

        if (nanoseconds < 0)
        {
            return "-" + FromNanoseconds(-nanoseconds);
        }

        if (nanoseconds < Second)
        {
            return nanoseconds switch
            {
                < Microsecond => Whole(nanoseconds) + "ns",
                < Millisecond => Fraction(nanoseconds, Microsecond) + "µs",
                _ => Fraction(nanoseconds, Millisecond) + "ms",
            };
        }

        long minutes = nanoseconds / (60 * Second);
        string seconds = Fraction(nanoseconds % (60 * Second), Second) + "s";
        return minutes switch
        {
            0 => seconds,
            < 60 => Whole(minutes) + "m" + seconds,
            _ => Whole(minutes / 60) + "h" + Whole(minutes % 60) + "m" + seconds,
        };
    }

    private static string Fraction(long nanoseconds, long unit)
    {
        string whole = Whole(nanoseconds / unit);
        long rest = nanoseconds % unit;
        if (rest == 0)
        {
            return whole;
        }

        int digits = Whole(unit).Length - 1;
        return whole + "." + Whole(rest).PadLeft(digits, '0').TrimEnd('0');
    }

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);
}
