using System.Collections.Frozen;
using System.Globalization;

namespace Groq.Routing;

/// <summary>Finds weighted phrases in a text: one pass over its words, in time linear in its length, without allocating.</summary>
/// <remarks>
/// A text with none of the marked words is left after a quick search. For any other, each step of each rule remembers where it was last reached;
/// a word reaches a step when the step before it was reached close enough. The latest place is always the best one to go on from, so nothing is ever tried twice.
/// </remarks>
internal sealed class PhraseSet
{
    private const int MaxSteps = 512;
    private const int NotReached = int.MinValue / 2;

    private readonly WordGate _gate;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _stepsOfWord;
    private readonly int _longestWord;
    private readonly Step[] _steps;

    /// <summary>Compiles the rules.</summary>
    /// <exception cref="ArgumentException">The rules have more than 512 steps, or mark a word of less than three characters.</exception>
    public PhraseSet(IEnumerable<PhraseRule> rules)
    {
        HashSet<string> anchors = [];
        List<Step> steps = [];
        Dictionary<string, List<int>> stepsOfWord = new(StringComparer.OrdinalIgnoreCase);
        foreach (PhraseRule rule in rules)
        {
            Compile(rule, steps, stepsOfWord, anchors);
        }

        if (steps.Count > MaxSteps)
        {
            throw new ArgumentException($"{steps.Count} steps are more than the {MaxSteps} whose state fits on the stack.", nameof(rules));
        }

        _steps = [.. steps];
        _gate = new WordGate(anchors);

        // Later steps first: a word must not reach a step from the one that it has itself just reached.
        _stepsOfWord = stepsOfWord
            .ToFrozenDictionary(entry => entry.Key, entry => entry.Value.OrderDescending().ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _longestWord = stepsOfWord.Keys.Max(word => word.Length);
    }

    /// <summary>Adds up what <paramref name="text"/> contains; stops reading once the score is <paramref name="enough"/>.</summary>
    public PhraseMatch Match(ReadOnlySpan<char> text, int enough) => _gate.Opens(text) ? MatchWords(text, enough) : default;

    private PhraseMatch MatchWords(ReadOnlySpan<char> text, int enough)
    {
        Span<int> reached = stackalloc int[_steps.Length];
        reached.Fill(NotReached);
        Span<bool> counted = stackalloc bool[_steps.Length];
        counted.Clear();

        int score = 0;
        PhraseRule? strongest = null;
        WordReader words = new(text);
        while (score < enough && words.Read())
        {
            if (words.Word.Length > _longestWord || !_stepsOfWord.TryGetValue(words.Word, out int[]? steps))
            {
                continue;
            }

            foreach (int index in steps)
            {
                Step step = _steps[index];
                if (!step.IsFirst && reached[index - 1] < words.Position - 1 - step.Gap)
                {
                    continue;
                }

                reached[index] = words.Position;
                if (step.Completes is { } rule && !counted[index])
                {
                    counted[index] = true;
                    score += rule.Weight;
                    strongest = strongest is null || rule.Weight > strongest.Weight ? rule : strongest;
                }
            }
        }

        return new(score, strongest);
    }

    private static void Compile(PhraseRule rule, List<Step> steps, Dictionary<string, List<int>> stepsOfWord, HashSet<string> anchors)
    {
        int first = steps.Count;
        int gap = 0;
        string[] firstWords = [];
        bool marked = false;
        foreach (string part in rule.Pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part[0] == '~')
            {
                gap = int.Parse(part.AsSpan(1), CultureInfo.InvariantCulture);
                continue;
            }

            string[] words = part.TrimStart('!').Split('|');
            foreach (string word in words)
            {
                if (!stepsOfWord.TryGetValue(word, out List<int>? indexes))
                {
                    stepsOfWord.Add(word, indexes = []);
                }

                indexes.Add(steps.Count);
            }

            if (part[0] == '!')
            {
                anchors.UnionWith(words);
                marked = true;
            }

            firstWords = steps.Count == first ? words : firstWords;
            steps.Add(new Step(IsFirst: steps.Count == first, gap, Completes: null));
            gap = 0;
        }

        steps[^1] = steps[^1] with { Completes = rule };
        if (!marked)
        {
            anchors.UnionWith(firstWords);
        }
    }

    private readonly record struct Step(bool IsFirst, int Gap, PhraseRule? Completes);
}
