using System.Globalization;
using System.Text;

namespace Groq.Routing;

/// <summary>Reads rules from their table.</summary>
/// <remarks>
/// A line of a table is one of
/// <code>
/// # a remark
/// @name = word word stem* @other
/// ^@name = word word
/// category/name weight pattern
/// </code>
/// The words of the third line void a step of that list when they stand next to it. A pattern is a row of steps: <c>a|b</c> either word, <c>@name</c> the words of a list, <c>~3</c> lets up to three other words stand before the next step. <c>&lt;8></c> at its start lets the steps come in any
/// order within eight words. A rule that uses a list its table does not have is left out, so that one set of rules serves languages with
/// different lists.
/// </remarks>
/// <param name="spellings">How words are written in chats; a step that has the word has its spelling, too.</param>
internal sealed class RuleTable(IReadOnlyDictionary<string, string>? spellings = null)
{
    private readonly Dictionary<string, string[]> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _steps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _voids = new(StringComparer.Ordinal);

    /// <summary>Adds the lists of <paramref name="table"/> and returns its rules.</summary>
    /// <exception cref="FormatException">A line is none of a table.</exception>
    public IReadOnlyList<InjectionRule> Read(string table)
    {
        List<InjectionRule> rules = [];
        foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] is '@' or '^')
            {
                ReadList(line[0] == '@' ? line : line[1..], line[0] == '@' ? _lists : _voids);
            }
            else if (line[0] != '#' && ReadRule(line) is { } rule)
            {
                rules.Add(rule);
            }
        }

        return rules;
    }

    /// <summary>Reads the pattern of one rule; <see langword="null"/> when it uses a list that is not there.</summary>
    public InjectionRule? ReadPattern(string id, int weight, ReadOnlySpan<string> parts)
    {
        var window = 0;
        var gap = 0;
        List<RuleStep> steps = [];
        foreach (var part in parts)
        {
            switch (part[0])
            {
                case '<':
                    window = int.Parse(part.AsSpan(1, part.Length - 2), CultureInfo.InvariantCulture);
                    break;
                case '~':
                    gap = int.Parse(part.AsSpan(1), CultureInfo.InvariantCulture);
                    break;
                default:
                    if (Words(part) is not { } words)
                    {
                        return null;
                    }

                    steps.Add(new(words, gap, _voids.GetValueOrDefault(part, [])));
                    gap = 0;
                    break;
            }
        }

        if (steps.Count == 0)
        {
            throw new FormatException($"The rule '{id}' has no words.");
        }

        return new(id, weight, window, steps);
    }

    private void ReadList(string line, Dictionary<string, string[]> lists)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3 || parts[1] != "=")
        {
            throw new FormatException($"'{line}' is no list of words.");
        }

        _steps.Clear();
        lists[parts[0]] = [.. parts.Skip(2).SelectMany(word => Words(word) ?? throw new FormatException($"'{line}' uses a list that is not there."))];
    }

    private InjectionRule? ReadRule(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 3 && int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight)
            ? ReadPattern(parts[0], weight, parts.AsSpan(2))
            : throw new FormatException($"'{line}' is no rule.");
    }

    // Tables are written as the language is; texts are matched folded.
    private static string Fold(string word)
    {
        if (Ascii.IsValid(word))
        {
            return word;
        }

        StringBuilder folded = new(word.Length);
        foreach (var character in word)
        {
            var form = FoldTable.Fold(character);
            _ = form == FoldTable.Dropped ? folded : FoldTable.Ligature(character) is { } letters ? folded.Append(letters) : folded.Append(form);
        }

        return folded.ToString();
    }

    private string[]? Words(string step)
    {
        if (_steps.TryGetValue(step, out var known))
        {
            return known;
        }

        List<string> words = [];
        foreach (var word in step.Split('|'))
        {
            if (word[0] != '@')
            {
                words.Add(word.Any(TextCharacters.IsInWord) ? Fold(word) : throw new FormatException($"'{word}' has no letter and no digit, so that it is no word of any text"));
            }
            else if (_lists.TryGetValue(word, out var list))
            {
                words.AddRange(list);
            }
        }

        if (spellings is not null)
        {
            words.AddRange([.. words.Select(spellings.GetValueOrDefault).OfType<string>()]);
        }

        // Of alternatives, one list is enough.
        return words.Count == 0 ? null : _steps[step] = [.. words];
    }
}
