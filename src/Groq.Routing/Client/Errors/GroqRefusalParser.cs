using System.Globalization;

namespace Groq.Routing;

/// <summary>Reads the bucket out of the message of a 429 or 413: the server's own book at that instant.</summary>
internal static class GroqRefusalParser
{
    private const string TooLarge = "Request too large";

    /// <summary>Reads a message, or returns <see langword="null"/> when it names no bucket.</summary>
    public static GroqRefusal? Parse(ReadOnlySpan<char> message)
    {
        // Model and organisation names come first and may hold anything, so a bracket that leads nowhere is passed over.
        for (var rest = message; rest.IndexOf('(') is >= 0 and var open;)
        {
            rest = rest[(open + 1)..];
            if (TryReadBucket(rest, out var dimension, out var limit, out var used, out var requested))
            {
                return new GroqRefusal(dimension, limit, used, requested, ReadWait(message), requested > limit || SaysTooLarge(message));
            }
        }

        return null;
    }

    /// <summary>Whether the message says that the request never fits.</summary>
    public static bool SaysTooLarge(ReadOnlySpan<char> message) => message.Contains(TooLarge, StringComparison.OrdinalIgnoreCase);

    /// <summary>The wait a message names (<c>Please try again in 9m38.5344s.</c>), or <see langword="null"/>.</summary>
    public static TimeSpan? ReadWait(ReadOnlySpan<char> message)
    {
        const string Lead = "try again in ";
        var start = message.IndexOf(Lead, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        var rest = message[(start + Lead.Length)..];
        var end = rest.IndexOf(' ');
        var text = (end < 0 ? rest : rest[..end]).TrimEnd(".,;");
        return GoDuration.TryParse(text, out var wait) ? wait : null;
    }

    // "TPM): Limit 6000, Used 5034, Requested ~1443. …"
    private static bool TryReadBucket(ReadOnlySpan<char> text, out QuotaDimension dimension, out long limit, out long? used, out long requested)
    {
        limit = requested = 0;
        used = null;
        if (!TryReadDimension(ref text, out dimension) || !TryReadField(ref text, "Limit", out limit))
        {
            return false;
        }

        if (TryReadField(ref text, "Used", out var value))
        {
            used = value;
        }

        return TryReadField(ref text, "Requested", out requested);
    }

    private static bool TryReadDimension(ref ReadOnlySpan<char> text, out QuotaDimension dimension)
    {
        dimension = default;
        var close = text.IndexOf(')');
        if (close < 0)
        {
            return false;
        }

        switch (text[..close])
        {
            case "RPM":
                dimension = QuotaDimension.Rpm;
                break;
            case "RPD":
                dimension = QuotaDimension.Rpd;
                break;
            case "TPM":
                dimension = QuotaDimension.Tpm;
                break;
            case "TPD":
                dimension = QuotaDimension.Tpd;
                break;
            case "ITPM":
                dimension = QuotaDimension.Itpm;
                break;
            case "OTPM":
                dimension = QuotaDimension.Otpm;
                break;
            default:
                return false;
        }

        text = text[(close + 1)..];
        return true;
    }

    private static bool TryReadField(ref ReadOnlySpan<char> text, ReadOnlySpan<char> name, out long value)
    {
        value = 0;
        var rest = text.TrimStart(":, ");
        if (!rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // Captured estimates carry a tilde: "Requested ~12903".
        rest = rest[name.Length..].TrimStart(" ~");
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? rest : rest[..end];
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        rest = rest[digits.Length..];
        text = rest;
        return EndsNumber(rest);
    }

    // Half a number is worse than none: "12.5" and "6,000" are not 12 and 6.
    private static bool EndsNumber(ReadOnlySpan<char> rest) => rest switch
    {
        [] or [' ', ..] or ['.' or ','] => true,
        ['.' or ',', var next, ..] => !char.IsAsciiDigit(next),
        _ => false,
    };
}
