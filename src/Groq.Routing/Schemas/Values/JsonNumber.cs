namespace Groq.Routing;

/// <summary>A number as JSON writes it: digits and an exponent, of any size, and compared exactly.</summary>
/// <remarks>Its value is 0.d₁d₂d₃… × 10^<see cref="Exponent"/>, where d₁ is not zero. Exponents beyond ±10¹⁸ count as that.</remarks>
internal readonly ref struct JsonNumber
{
    private const long MostExponent = 1_000_000_000_000_000_000;

    // The digits that count, perhaps with the point among them.
    private readonly ReadOnlySpan<byte> _digits;

    public JsonNumber(ReadOnlySpan<byte> text)
    {
        IsNegative = text[0] == '-';
        text = IsNegative ? text[1..] : text;
        var mark = text.IndexOfAny("eE"u8);
        var exponent = mark < 0 ? 0 : ReadExponent(text[(mark + 1)..]);
        var mantissa = mark < 0 ? text : text[..mark];
        var point = mantissa.IndexOf((byte)'.');
        var first = mantissa.IndexOfAnyInRange((byte)'1', (byte)'9');
        if (first < 0)
        {
            IsNegative = false;
            return;
        }

        var whole = point < 0 ? mantissa.Length : point;
        Exponent = exponent + (first < whole ? whole - first : whole - first + 1);
        _digits = mantissa[first..(mantissa.LastIndexOfAnyInRange((byte)'1', (byte)'9') + 1)];
        DigitCount = _digits.Length - (_digits.Contains((byte)'.') ? 1 : 0);
    }

    /// <summary>Whether it is below zero.</summary>
    public bool IsNegative { get; }

    /// <summary>The power of ten that the fraction 0.d₁d₂d₃… is multiplied by.</summary>
    public long Exponent { get; }

    /// <summary>Digits from the first to the last that is not zero; none for zero.</summary>
    public int DigitCount { get; }

    public bool IsZero => DigitCount == 0;

    /// <summary>Whether the number is whole, however it is written: 1, 1.0 and 1e2 are.</summary>
    public bool IsInteger => IsZero || Exponent >= DigitCount;

    /// <summary>The digits that count, as bytes, perhaps with the point among them.</summary>
    public ReadOnlySpan<byte> Digits => _digits;

    /// <summary>A whole number that is not negative as a <see cref="long"/>, at most <see cref="long.MaxValue"/>; <see langword="null"/> for any other.</summary>
    public long? ToCount()
    {
        if (IsNegative || !IsInteger)
        {
            return null;
        }

        if (Exponent > 18)
        {
            return long.MaxValue;
        }

        long count = 0;
        var left = (int)Exponent;
        foreach (var digit in _digits)
        {
            if (digit != '.')
            {
                count = (count * 10) + digit - '0';
                left--;
            }
        }

        for (; left > 0 && count > 0; left--)
        {
            count *= 10;
        }

        return count;
    }

    public int CompareTo(JsonNumber other)
    {
        if (IsNegative != other.IsNegative || IsZero || other.IsZero)
        {
            return Sign.CompareTo(other.Sign);
        }

        var magnitude = Exponent == other.Exponent ? CompareDigits(_digits, other._digits) : Exponent.CompareTo(other.Exponent);
        return IsNegative ? -magnitude : magnitude;
    }

    /// <summary>A hash of the value: equal however the number is written.</summary>
    public int Hash()
    {
        var hash = new HashCode();
        hash.Add(IsNegative);
        hash.Add(Exponent);
        foreach (var digit in _digits)
        {
            if (digit != '.')
            {
                hash.Add(digit);
            }
        }

        return hash.ToHashCode();
    }

    private int Sign => IsZero ? 0 : IsNegative ? -1 : 1;

    private static int CompareDigits(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int i = 0, j = 0;
        while (true)
        {
            i += i < left.Length && left[i] == '.' ? 1 : 0;
            j += j < right.Length && right[j] == '.' ? 1 : 0;
            if (i == left.Length || j == right.Length)
            {
                // What has digits left is larger: the last of them is not zero.
                return (i < left.Length).CompareTo(j < right.Length);
            }

            if (left[i] != right[j])
            {
                return left[i].CompareTo(right[j]);
            }

            i++;
            j++;
        }
    }

    private static long ReadExponent(ReadOnlySpan<byte> text)
    {
        var negative = text[0] == '-';
        long exponent = 0;
        foreach (var digit in text)
        {
            if (digit is not ((byte)'-' or (byte)'+'))
            {
                exponent = Math.Min((exponent * 10) + digit - '0', MostExponent);
            }
        }

        return negative ? -exponent : exponent;
    }
}
