using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace Groq.Routing.Tests.Schemas.Patterns;

[TestFixture]
internal sealed class SchemaPatternTests
{
    [TestCase("^a.c$", "abc", true)]
    [TestCase("^a.c$", "a😀c", true)]
    [TestCase("^a.c$", "a\nc", false)]
    [TestCase("^abc$", "abc\n", false)]
    [TestCase("b+", "abc", true)]
    [TestCase("^[a-f\\d]{4}$", "a1f9", true)]
    [TestCase("^[a-f\\d]{4}$", "a1f", false)]
    [TestCase("^[^a-z]*$", "ABC é 😀", true)]
    [TestCase("^[😀-😂]$", "😁", true)]
    [TestCase("^\\u{1F600}\\ud83d\\ude01$", "😀😁", true)]
    [TestCase("^\\w+$", "é", false)]
    [TestCase("^\\W$", "é", true)]
    [TestCase("^\\p{L}+$", "aéж中𝔸", true)]
    [TestCase("^\\p{Lu}$", "a", false)]
    [TestCase("^\\P{L}$", "1", true)]
    [TestCase("^\\p{General_Category=Decimal_Number}$", "৪", true)]
    [TestCase("\\bcat\\b", "a cat!", true)]
    [TestCase("\\bcat\\b", "concat", false)]
    [TestCase("\\Bcat", "concat", true)]
    [TestCase("^(?:ab|cd)+$", "abcdab", true)]
    [TestCase("^(?<year>\\d{4})-(\\d\\d)$", "2026-11", true)]
    [TestCase("^(?=.*[A-Z])(?=.*\\d).{8,}$", "abcDefg1", true)]
    [TestCase("^(?=.*[A-Z])(?=.*\\d).{8,}$", "abcdefg1", false)]
    [TestCase("^(?!.*secret)", "no secret here", false)]
    [TestCase("^(?!.*secret)", "nothing here", true)]
    [TestCase("^a{2,3}?$", "aaa", true)]
    [TestCase("^a{2,}$", "a", false)]
    [TestCase("^a{,3}$", "a{,3}", true)]
    [TestCase("^x*$", "", true)]
    [TestCase("^(a*)*$", "aaaa", true)]
    [TestCase("^(|a)+$", "aa", true)]
    [TestCase("", "anything", true)]
    [TestCase("^[]$", "", false)]
    [TestCase("^[^]$", "\n", true)]
    [TestCase("^[\\w-]+$", "a-b", true)]
    [TestCase("^\\/\\-\\@$", "/-@", true)]
    [TestCase("^\\cJ\\x41\\0$", "\nA\0", true)]
    [TestCase("^[\\b]$", "\b", true)]
    public void IsMatch_Text_SaysWhatEcmaScriptSays(string pattern, string text, bool matches) => Assert.That(IsMatch(pattern, text), Is.EqualTo(matches));

    [TestCase("(")]
    [TestCase("a)")]
    [TestCase("[a")]
    [TestCase("*a")]
    [TestCase("a**")]
    [TestCase("a{2,1}")]
    [TestCase("[z-a]")]
    [TestCase("\\")]
    [TestCase("\\Z")]
    [TestCase("\\a")]
    [TestCase("\\u{110000}")]
    [TestCase("\\p{L")]
    [TestCase("(?<1 >a)")]
    [TestCase("(?i)a")]
    public void TryCompile_NoPattern_SaysWhy(string pattern)
    {
        Assert.That(SchemaPattern.TryCompile(pattern, out _, out var problem), Is.False);
        Assert.That(problem, Is.Not.Empty);
        Assert.That(SchemaPattern.IsPattern(pattern), Is.False);
    }

    [TestCase("(a)\\1", "back")]
    [TestCase("(?<n>a)\\k<n>", "back")]
    [TestCase("(?<=a)b", "behind")]
    [TestCase("\\p{Script=Greek}", "Script=Greek")]
    public void TryCompile_PatternBeyondWhatIsOffered_NamesIt(string pattern, string named)
    {
        Assert.That(SchemaPattern.TryCompile(pattern, out _, out var problem), Is.False);
        Assert.That(problem, Does.Contain(named));
        Assert.That(SchemaPattern.IsPattern(pattern), Is.True);
    }

    [Test]
    public void IsMatch_AnyPatternOfTheCommonGrammar_SaysWhatTheFrameworkSays()
    {
        var atom = Gen.OneOf("a", "b", ".", "[ab]", "[^a]", "\\w", "(?:ab)", "(b|ba)", "(a*)", "\\b");
        var term = Gen.Select(atom, Gen.OneOf("", "", "*", "+", "?", "{2}", "{1,2}"), (a, q) => a == "\\b" ? a : a + q);
        var sequence = term.Array[0, 5].Select(string.Concat);
        var pattern = Gen.Select(Gen.OneOf("", "^"), sequence, sequence, Gen.OneOf("", "$"), Gen.Bool, (start, one, other, end, either) =>
            either ? $"{start}(?:{one}|{other}){end}" : start + one + end);
        Gen.Select(pattern, Gen.String[Gen.OneOf(Gen.Char['a', 'c'], Gen.Const(' ')), 0, 8]).Sample(
            (expression, text) => Assert.That(IsMatch(expression, text), Is.EqualTo(Regex.IsMatch(text, expression, RegexOptions.ECMAScript)), $"{expression} on '{text}'"),
            iter: 20_000);
    }

    private static bool IsMatch(string pattern, string text)
    {
        Assert.That(SchemaPattern.TryCompile(pattern, out var compiled, out var problem), Is.True, problem);
        using var tree = SchemaTesting.Parse("1");
        using var run = new SchemaRun(tree, followsScope: false);
        return compiled!.IsMatch(run, Encoding.UTF8.GetBytes(text));
    }
}
