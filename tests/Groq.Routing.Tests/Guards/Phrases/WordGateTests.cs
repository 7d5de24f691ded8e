using CsCheck;

namespace Groq.Routing.Tests;

[TestFixture]
internal sealed class WordGateTests
{
    private static readonly string[] Words = ["ignore", "dan", "100", "your"];

    private readonly WordGate _gate = new(Words);

    [TestCase("ignore", true)]
    [TestCase("please IGNORE it", true)]
    [TestCase("100%", true)]
    [TestCase("...dan", true)]
    [TestCase("ignored", false)]
    [TestCase("dance", false)]
    [TestCase("ignore_case", false)]
    [TestCase("abundan", false)]
    [TestCase("", false)]
    public void Opens_Text_OnlyForWholeWords(string text, bool opens) => Assert.That(_gate.Opens(text), Is.EqualTo(opens));

    [Test]
    public void Opens_AnyText_MissesNoWordThatAReaderFinds()
    {
        Gen<string> part = Gen.OneOf(Gen.String, Gen.OneOf("ignore", "Dan", "YOUR", "100", "x", "é", "_", " ", ". ", "\ud800"));
        part.Array[0, 12].Select(string.Concat).Sample(text => !ContainsWord(text) || _gate.Opens(text));
    }

    [Test]
    public void Create_ShortWord_Throws() => Assert.That(() => new WordGate(["me"]), Throws.ArgumentException);

    private static bool ContainsWord(string text)
    {
        WordReader reader = new(text);
        bool found = false;
        while (reader.Read())
        {
            found |= Words.Contains(reader.Word.ToString(), StringComparer.OrdinalIgnoreCase);
        }

        return found;
    }
}
