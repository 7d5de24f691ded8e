namespace Groq.Routing;

/// <summary>Knows words by the forms a reader takes in at once, and writes them as they are.</summary>
internal sealed class WordForms
{
    /// <summary>Words of the radio alphabet that few sentences can be spelt without.</summary>
    public static readonly string[] Spelling = ["romeo", "sierra", "tango"];

    private const int FewestSpelt = 6;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> RadioAlphabet = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "alpha", "alfa", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliet", "juliett", "kilo", "lima", "mike", "november",
        "oscar", "papa", "quebec", "romeo", "sierra", "tango", "uniform", "victor", "whiskey", "whisky", "x", "xray", "yankee", "zulu",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _pigLatin;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _vowelless;

    /// <summary>Prepares for <paramref name="words"/>; of words with the same form, the first counts.</summary>
    public WordForms(IEnumerable<string> words)
    {
        Dictionary<string, string> pigLatin = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string> vowelless = new(StringComparer.OrdinalIgnoreCase);
        foreach (var word in words.Where(word => word.All(char.IsAsciiLetter)))
        {
            pigLatin.TryAdd(Of(word, WordForm.PigLatin), word);
            vowelless.TryAdd(Of(word, WordForm.Vowelless), word);
        }

        _pigLatin = pigLatin.GetAlternateLookup<ReadOnlySpan<char>>();
        _vowelless = vowelless.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A word in a form.</summary>
    public static string Of(string word, WordForm form)
    {
        if (form == WordForm.Vowelless)
        {
            return string.Concat(word.Where(letter => !IsVowel(letter)));
        }

        var vowel = word.AsSpan().IndexOfAny("aeiou");
        return vowel <= 0 ? word + "way" : string.Concat(word.AsSpan(vowel), word.AsSpan(0, vowel), "ay");
    }

    /// <summary>Writes the words of a text as they are.</summary>
    public void Decode(in SourceText text, WordForm form, TextView decoded)
    {
        if (form == WordForm.Spelt)
        {
            DecodeSpelt(text, decoded);
            return;
        }

        var forms = form == WordForm.PigLatin ? _pigLatin : _vowelless;
        var end = 0;
        foreach (var range in new WordRanges(text.Text))
        {
            var (start, length) = range.GetOffsetAndLength(text.Text.Length);
            decoded.Append(text, end, start - end);
            end = start + length;
            if (!forms.TryGetValue(text.Text[range], out var word))
            {
                decoded.Append(text, start, length);
                continue;
            }

            for (var i = 0; i < word.Length; i++)
            {
                decoded.Append(word[i], text.SourceOf(Math.Min(start + i, end - 1)));
            }
        }
    }

    // The first letters of words in a row; they are not known apart.
    private static void DecodeSpelt(in SourceText text, TextView decoded)
    {
        var first = 0;
        foreach (var range in new WordRanges(text.Text))
        {
            var word = text.Text[range];
            if (RadioAlphabet.Contains(word))
            {
                decoded.Append(char.ToLowerInvariant(word[0]), text.SourceOf(range.Start.Value));
            }
            else if (!word.Equals("ray", StringComparison.OrdinalIgnoreCase))
            {
                decoded.Truncate(decoded.Length - first < FewestSpelt ? first : decoded.Length);
                if (decoded.Length > first)
                {
                    decoded.Append(' ', text.SourceOf(range.Start.Value));
                }

                first = decoded.Length;
            }
        }
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
