using System.Globalization;

namespace Groq.Routing;

/// <summary>Reads durations as Go prints them, which is how Groq writes waits and resets: <c>9m38.5344s</c>, <c>547ms</c>, <c>1h2m3s</c>.</summary>
internal static class GoDuration
{
    private const int MaxFractionDigits = 18;

    /// <summary>Reads one duration. What Go could not have printed (a sign, no unit, more than 292 years) is refused.</summary>
    /// <param name="text">The duration and nothing else.</param>
    /// <param name="value">The duration, rounded up to the next tick: a wait is never shorter than what Groq said.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeSpan value)
    {
        value = default;
        if (text is "0")
        {
            return true;
        }

        if (text.IsEmpty)
        {
            return false;
        }

        UInt128 total = 0;
        while (!text.IsEmpty)
        {
            if (!TryReadNumber(ref text, out var whole, out var fraction, out var scale) || !TryReadUnit(ref text, out var unit))
            {
                return false;
            }

            total += ((UInt128)whole * unit) + ((((UInt128)fraction * unit) + scale - 1) / scale);
            if (total > long.MaxValue)
            {
                return false;
            }
        }

        value = new TimeSpan((long)((total + 99) / TimeSpan.NanosecondsPerTick));
        return true;
    }

    private static bool TryReadNumber(ref ReadOnlySpan<char> text, out ulong whole, out ulong fraction, out ulong scale)
    {
        fraction = 0;
        scale = 1;
        var digits = CountDigits(text);
        if (!long.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && digits != 0)
        {
            whole = 0;
            return false;
        }

        whole = (ulong)value;
        text = text[digits..];
        if (text is not ['.', ..])
        {
            return digits != 0;
        }

        text = text[1..];
        var fractionDigits = CountDigits(text);
        foreach (var digit in text[..Math.Min(fractionDigits, MaxFractionDigits)])
        {
            fraction = (fraction * 10) + (ulong)(digit - '0');
            scale *= 10;
        }

        text = text[fractionDigits..];
        return digits + fractionDigits != 0;
    }

    private static bool TryReadUnit(ref ReadOnlySpan<char> text, out ulong nanoseconds)
    {
        // "ms" before "m". Go prints µ in UTF-8, which an HTTP header hands over as Latin-1: "Âµ".
        (nanoseconds, var length) = text switch
        {
            ['n', 's', ..] => (1UL, 2),
            ['u' or 'µ' or 'μ', 's', ..] => (1_000UL, 2),
            ['Â', 'µ', 's', ..] => (1_000UL, 3),
            ['m', 's', ..] => (1_000_000UL, 2),
            ['s', ..] => (1_000_000_000UL, 1),
            ['m', ..] => (60_000_000_000UL, 1),
            ['h', ..] => (3_600_000_000_000UL, 1),
            _ => (0UL, 0),
        };
        text = text[length..];
        return length != 0;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
