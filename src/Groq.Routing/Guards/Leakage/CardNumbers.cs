namespace Groq.Routing;

/// <summary>Recognises numbers of payment cards: an issuer's range, its length, Luhn's check digit, and digits set as a card has them.</summary>
internal static class CardNumbers
{
    private const int Shortest = 14;
    private const int Longest = 19;

    // Printed beside the number.
    private const int CheckCode = 3;

    /// <summary>Whether <paramref name="text"/> contains one.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        Span<byte> digits = stackalloc byte[Longest];
        for (var from = 0; from < text.Length;)
        {
            var index = text[from..].IndexOfAnyInRange('0', '9');
            if (index < 0)
            {
                return false;
            }

            var start = from + index;
            var (count, last, end) = Read(text, start, digits);
            if (count <= Longest && StandsAlone(text, start, end) && (IsCard(digits[..count]) || (last == CheckCode && IsCard(digits[..(count - last)]))))
            {
                return true;
            }

            from = end;
        }

        return false;
    }

    /// <summary>Reads digits in groups of four to six that single spaces or dashes set apart, as long as they last; the last group may be shorter.</summary>
    private static (int Count, int Last, int End) Read(ReadOnlySpan<char> text, int start, Span<byte> digits)
    {
        var count = 0;
        var group = 0;
        var separator = '\0';
        var at = start;
        for (; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                if (count < Longest)
                {
                    digits[count] = (byte)(text[at] - '0');
                }

                count++;
                group++;
                continue;
            }

            var separates = text[at] is ' ' or '-' && (separator == '\0' || text[at] == separator);
            if (!separates || group is < 4 or > 6 || at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]))
            {
                break;
            }

            separator = text[at];
            group = 0;
        }

        return (count, group, at);
    }

    // Digits of a longer name, of a decimal or of an identifier are no card.
    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || !Continues(text, start - 1, start - 2)) && (end == text.Length || !Continues(text, end, end + 1));

    private static bool Continues(ReadOnlySpan<char> text, int at, int beyond) => text[at] switch
    {
        '_' => true,
        '.' or ',' or '-' => (uint)beyond < (uint)text.Length && char.IsAsciiLetterOrDigit(text[beyond]),
        var character => char.IsLetterOrDigit(character),
    };

    private static bool IsCard(ReadOnlySpan<byte> digits) => digits.Length >= Shortest && IsIssued(digits) && HasCheckDigit(digits);

    /// <summary>The ranges of ISO/IEC 7812 that the large networks issue from, with the lengths they use.</summary>
    private static bool IsIssued(ReadOnlySpan<byte> digits)
    {
        var four = (digits[0] * 1000) + (digits[1] * 100) + (digits[2] * 10) + digits[3];
        return four switch
        {
            >= 4000 and <= 4999 => digits.Length is 16 or 19,
            >= 5100 and <= 5599 or >= 2221 and <= 2720 => digits.Length is 16,
            >= 3400 and <= 3499 or >= 3700 and <= 3799 => digits.Length is 15,
            6011 or >= 6440 and <= 6599 => digits.Length is >= 16,
            >= 3000 and <= 3059 or >= 3600 and <= 3699 or >= 3800 and <= 3999 => digits.Length is 14,
            >= 3528 and <= 3589 => digits.Length is >= 16,
            >= 6200 and <= 6299 => digits.Length is >= 16,
            >= 2200 and <= 2204 => digits.Length is 16,
            _ => false,
        };
    }

    private static bool HasCheckDigit(ReadOnlySpan<byte> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] * (1 + (i % 2));
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }
}
