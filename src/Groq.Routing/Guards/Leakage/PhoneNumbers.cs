namespace Groq.Routing;

/// <summary>Recognises phone numbers: a plus and a country code, or the three, three and four digits of North America set apart.</summary>
/// <remarks>Local forms of other countries cannot be told from any other number.</remarks>
internal static class PhoneNumbers
{
    // ITU-T E.164.
    private const int LeastDigits = 8;
    private const int MostDigits = 15;

    /// <summary>Whether <paramref name="text"/> contains one.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        for (var from = 0; from < text.Length;)
        {
            var index = text[from..].IndexOfAnyInRange('0', '9');
            if (index < 0)
            {
                return false;
            }

            var start = from + index;
            var end = EndOf(text, start);
            if (IsNumber(text, start, end))
            {
                return true;
            }

            from = end;
        }

        return false;
    }

    /// <summary>Digits, each two of them apart by no more than a space, a dash, a dot or brackets.</summary>
    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            var next = end;
            while (next < text.Length && next - end < 2 && text[next] is ' ' or '-' or '.' or '(' or ')' or '/' or '\u00A0')
            {
                next++;
            }

            if (next >= text.Length || !char.IsAsciiDigit(text[next]))
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, int start, int end)
    {
        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            return false;
        }

        var number = text[start..end];
        var digits = number.Length - CountOthers(number);
        return Before(text, start) == '+'
            ? digits is >= LeastDigits and <= MostDigits && number[0] != '0' && !IsInWord(Before(text, start - 1)) && IsGrouped(number)
            : digits == 10 && IsNorthAmerican(text, start, number);
    }

    // "+1.5 + 2.25" is arithmetic: a number in groups has no group of one digit but the first.
    private static bool IsGrouped(ReadOnlySpan<char> number)
    {
        var group = 0;
        var groups = 0;
        for (var i = 0; i < number.Length; i++)
        {
            if (char.IsAsciiDigit(number[i]))
            {
                group++;
                continue;
            }

            if (group == 1 && groups > 0)
            {
                return false;
            }

            groups += group > 0 ? 1 : 0;
            group = 0;
        }

        return group >= 2;
    }

    /// <summary>(212) 555-0187, 212-555-0187, 212.555.0187.</summary>
    private static bool IsNorthAmerican(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> number)
    {
        var bracket = Before(text, start) == '(';
        var before = Before(text, bracket ? start - 1 : start);
        if (IsInWord(before) || before is '-' or '.' || number[0] < '2' || number.Length < 12)
        {
            return false;
        }

        var rest = number[3..];
        var separators = rest.IndexOfAnyInRange('0', '9');
        var isApart = bracket ? rest[..separators] is ")" or ") " : rest[..separators] is "-" or "." or " ";
        rest = rest[separators..];
        return isApart && rest.Length == 8 && rest[0] >= '2' && rest[3] is '-' or '.' or ' ' && (bracket || rest[3] == number[3]) && !rest[4..].ContainsAnyExceptInRange('0', '9');
    }

    private static int CountOthers(ReadOnlySpan<char> number)
    {
        var count = 0;
        foreach (var character in number)
        {
            count += char.IsAsciiDigit(character) ? 0 : 1;
        }

        return count;
    }

    private static bool IsInWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static char Before(ReadOnlySpan<char> text, int index) => index > 0 ? text[index - 1] : '\0';
}
