using CsCheck;

namespace Groq.Routing.Tests;

[TestFixture]
internal sealed class WordSearchTests
{
    private static readonly string[] Words = ["ignore", "dan", "100", "your", "me"];

    private readonly WordSearch _search = new(Words);

    [TestCase("ignore", 0)]
    [TestCase("please IGNORE it", 7)]
    [TestCase("100%", 0)]
    [TestCase("...dan", 3)]
    [TestCase("tell me", 5)]
    [TestCase("ignored", -1)]
    [TestCase("dance", -1)]
    [TestCase("ignore_case", -1)]
    [TestCase("abundan", -1)]
    [TestCase("éignore", -1)]
    [TestCase("", -1)]
    public void Find_Text_OnlyForWholeWords(string text, int index) => Assert.That(_search.Find(text), Is.EqualTo(index));

    [Test]
    public void Find_AnyText_FindsWhatAReaderFinds()
    {
        Gen<string> part = Gen.OneOf(
            Gen.String,
            Gen.OneOf("ignore", "Dan", "YOUR", "100", "me", "x", "é", "_", " ", ". ", "\ud800"),
            Gen.Int[1, 70].Select(count => new string('x', count)),
            Gen.Int[1, 70].Select(count => new string(' ', count)));
        part.Array[0, 12].Select(string.Concat).Sample(text => Assert.That(_search.Find(text), Is.EqualTo(FindWord(text)), text));
    }

    private static int FindWord(string text)
    {
        WordReader reader = new(text);
        while (reader.Read())
        {
            if (Words.Contains(reader.Word.ToString(), StringComparer.OrdinalIgnoreCase))
            {
                return reader.Start;
            }
        }

        return -1;
    }
}
