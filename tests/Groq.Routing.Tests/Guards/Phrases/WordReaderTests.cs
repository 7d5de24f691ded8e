using CsCheck;

namespace Groq.Routing.Tests;

[TestFixture]
internal sealed class WordReaderTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
            Gen.String,
            Gen.OneOf("word", "Word_2", "é", "ß", "中文", "\ud800", "\ud83d\ude00", " ", ". ", "!\n", "?", "...", ".\u00a0", "-", "\t"),
            Gen.Char['a', 'c'].Array[40, 90].Select(letters => new string(letters)))
        .Array[0, 40].Select(string.Concat);

    [Test]
    public void Read_AnyText_FindsTheWordsAndPlacesOfAPlainReading() =>
        Texts.Sample(text => Assert.That(Read(text), Is.EqualTo(ReadPlainly(text))));

    [Test]
    public void Read_Copy_GoesOnByItself()
    {
        var text = string.Concat(Enumerable.Repeat("one two. three ", 20));
        var reader = new WordReader(text);
        reader.Read();
        var copy = reader;
        while (copy.Read())
        {
        }

        reader.Read();

        Assert.That((reader.Word.ToString(), reader.Position), Is.EqualTo(("two", 2)));
    }

    private static List<(string Word, int Position)> Read(string text)
    {
        List<(string, int)> words = [];
        WordReader reader = new(text);
        while (reader.Read())
        {
            words.Add((reader.Word.ToString(), reader.Position));
        }

        return words;
    }

    private static List<(string Word, int Position)> ReadPlainly(string text)
    {
        List<(string, int)> words = [];
        var position = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }

            if (end > start)
            {
                words.Add((text[start..end], ++position));
                start = end;
                continue;
            }

            position += text[start] is '.' or '!' or '?' && start + 1 < text.Length && char.IsWhiteSpace(text[start + 1]) ? WordReader.SentenceEnd : 0;
            start++;
        }

        return words;
    }
}
