using System.Text;

namespace Groq.Routing;

/// <summary><c>multipleOf</c>, exact in decimals: 0.3 is a multiple of 0.1, and 1e308 of 0.5.</summary>
internal sealed class MultipleOfKeyword : SchemaKeyword
{
    // Up to here, ten times a remainder and one digit fit into 128 bits.
    private const int MostDigits = 37;

    private readonly JsonTreeValue _divisor;
    private readonly UInt128 _digits;
    private readonly long _exponent;

    private MultipleOfKeyword(JsonTreeValue divisor)
        : base("multipleOf")
    {
        var number = divisor.Number;
        _divisor = divisor;
        foreach (var digit in number.Digits)
        {
            _digits = digit == '.' ? _digits : (_digits * 10) + (UInt128)(digit - '0');
        }

        _exponent = number.Exponent - number.DigitCount;
    }

    public override JsonKinds Kinds => JsonKinds.Number;

    public static void Read(KeywordReader reader)
    {
        if (!reader.TryGet("multipleOf", JsonKind.Number, "a number", out var divisor))
        {
            return;
        }

        var number = divisor.Number;
        if (number.IsZero || number.IsNegative)
        {
            reader.Fail("multipleOf", "must be more than 0");
        }
        else if (number.DigitCount > MostDigits)
        {
            reader.Fail("multipleOf", $"must have at most {MostDigits} digits");
        }
        else
        {
            reader.Add(new MultipleOfKeyword(divisor));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks)
    {
        var number = value.Number;
        if (number.IsZero)
        {
            return true;
        }

        // V · 10^a is a multiple of D · 10^b when V · 10^(a-b) is one of D. V ends in a digit that is not zero, so a-b must not be negative.
        var shift = number.Exponent - number.DigitCount - _exponent;
        if (shift < 0 || !run.SpendOn(value.Text))
        {
            return false;
        }

        // The power of ten holds as many twos and fives as its exponent: they are taken out of the divisor, and what is left must divide V.
        var divisor = Without(5, Without(2, _digits, shift), shift);
        UInt128 remainder = 0;
        foreach (var digit in number.Digits)
        {
            remainder = digit == '.' ? remainder : ((remainder * 10) + (UInt128)(digit - '0')) % divisor;
        }

        return remainder == 0;
    }

    public override string Explain(SchemaRun run, JsonTreeValue value) => $"must be a multiple of {Encoding.UTF8.GetString(_divisor.Text)}";

    private static UInt128 Without(UInt128 factor, UInt128 number, long times)
    {
        for (; times > 0 && number % factor == 0; times--)
        {
            number /= factor;
        }

        return number;
    }
}
