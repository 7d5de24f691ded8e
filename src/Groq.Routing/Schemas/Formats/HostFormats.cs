using System.Globalization;
using System.Text;

namespace Groq.Routing;

/// <summary><c>hostname</c> as RFC 1123 writes it, and <c>idn-hostname</c> by the characters that RFC 5892 allows.</summary>
/// <remarks>What RFC 5892 asks of a character's neighbours and RFC 5893 of the direction of a label is not looked at, nor is the inside of Punycode.</remarks>
internal static class HostFormats
{
    private const int MostBytes = 253;
    private const int MostLabelBytes = 63;
    private const string Dots = ".\u3002\uFF0E\uFF61";

    // By their category they would be neither.
    private const string AlsoAllowed = "\u06FD\u06FE\u0F0B\u3007";
    private const string Disallowed = "\u0640\u07FA\u302E\u302F\u3031\u3032\u3033\u3034\u3035\u303B";

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

    public static bool IsInternationalHostName(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > MostBytes * 4)
        {
            return false;
        }

        var labels = Encoding.UTF8.GetString(text).Split(Dots.ToCharArray());
        return labels.Sum(l => l.Length + 1) <= MostBytes + 1 && Array.TrueForAll(labels, IsInternationalLabel);
    }

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

    private static bool IsInternationalLabel(string label)
    {
        if (Ascii.IsValid(label))
        {
            return IsLabel(Encoding.ASCII.GetBytes(label));
        }

        return label.Length <= MostLabelBytes
            && label[0] != '-' && label[^1] != '-'
            && !(label.Length > 3 && label[2] == '-' && label[3] == '-')
            && Rune.GetUnicodeCategory(Rune.GetRuneAt(label, 0)) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
            && label.EnumerateRunes().All(IsAllowed);
    }

    private static bool IsAllowed(Rune character)
    {
        if (character.IsBmp && AlsoAllowed.Contains((char)character.Value))
        {
            return true;
        }

        return character.Value == '-' || (!(character.IsBmp && Disallowed.Contains((char)character.Value)) && Rune.GetUnicodeCategory(character) is
            UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber);
    }
}
