using System.Globalization;
using System.Numerics;
using System.Text;
using CsCheck;

namespace Groq.Routing.Tests.Schemas.Values;

[TestFixture]
internal sealed class JsonNumberTests
{
    private static readonly Gen<string> Numbers = Gen.Select(
        Gen.Bool, Gen.OneOf(Gen.Const("0"), Gen.Select(Gen.Int[1, 9], Gen.String[Gen.Char['0', '9'], 0, 25], (first, rest) => first + rest)),
        Gen.OneOf(Gen.Const(""), Gen.String[Gen.Char['0', '9'], 1, 12].Select(d => "." + d)),
        Gen.OneOf(Gen.Const(""), Gen.Select(Gen.OneOf("e", "E", "e+", "e-"), Gen.Int[0, 40], (mark, exponent) => mark + exponent)),
        (negative, whole, fraction, exponent) => (negative ? "-" : "") + whole + fraction + exponent);

    [Test]
    public void CompareTo_AnyTwoNumbers_SaysWhatExactArithmeticSays() => Gen.Select(Numbers, Numbers).Sample((left, right) =>
        Assert.That(Math.Sign(Number(left).CompareTo(Number(right))), Is.EqualTo(Math.Sign(Exact(left).CompareTo(Exact(right)))), $"{left} and {right}"));

    [Test]
    public void IsInteger_AnyNumber_SaysWhatExactArithmeticSays() => Numbers.Sample(number =>
        Assert.That(Number(number).IsInteger, Is.EqualTo(Exact(number) % BigInteger.Pow(10, Scale) == 0), number));

    [Test]
    public void Hash_NumbersThatAreTheSame_IsTheSame() => Gen.Select(Numbers, Gen.Int[0, 5]).Where(n => !n.Item1.Contains('e', StringComparison.OrdinalIgnoreCase)).Sample((number, zeros) =>
    {
        var longer = (number.Contains('.') ? number : number + ".") + new string('0', zeros + 1) + "e0";
        Assert.That(Number(longer).Hash(), Is.EqualTo(Number(number).Hash()), number);
        Assert.That(Number(longer).CompareTo(Number(number)), Is.Zero);
    });

    [Test]
    public void MultipleOf_AnyNumbers_SaysWhatExactArithmeticSays() =>
        Gen.Select(Numbers, Gen.OneOf("0.01", "0.5", "3", "7", "1e-3", "12", "2.5e2", "0.125", "1e10", "99999999999999999999")).Sample((number, divisor) =>
            Assert.That(
                SchemaTesting.Compile($$"""{"multipleOf":{{divisor}}}""").Check(number).Matches,
                Is.EqualTo(Exact(number) % Exact(divisor) == 0),
                $"{number} of {divisor}"));

    [TestCase("3", 3)]
    [TestCase("3.0", 3)]
    [TestCase("0.3e1", 3)]
    [TestCase("1200e-2", 12)]
    [TestCase("0", 0)]
    [TestCase("-0.0", 0)]
    [TestCase("1e30", long.MaxValue)]
    [TestCase("1.5", null)]
    [TestCase("-1", null)]
    public void ToCount_Number_IsAWholeOneOrNothing(string number, long? expected) => Assert.That(Number(number).ToCount(), Is.EqualTo(expected));

    private const int Scale = 60;

    private static JsonNumber Number(string text) => new(Encoding.ASCII.GetBytes(text));

    // As a multiple of 10^-Scale.
    private static BigInteger Exact(string text)
    {
        var parts = text.ToLowerInvariant().Split('e');
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return digits * BigInteger.Pow(10, Scale + exponent - decimals);
    }
}
