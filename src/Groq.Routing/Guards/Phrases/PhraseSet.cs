using System.Collections.Frozen;
using System.Globalization;

namespace Groq.Routing;

/// <summary>Finds weighted phrases in a text: one pass over its words, in time linear in its length, without allocating.</summary>
/// <remarks>
/// Only the words around a marked word are weighed, as far as a phrase can reach; a quick search passes over the others. Where words are weighed, each step
/// of each rule remembers where it was last reached, and a word reaches a step when the step before it was reached close enough.
/// The latest place is always the best one to go on from, so nothing is ever tried twice.
/// </remarks>
internal sealed class PhraseSet
{
    private const int MaxSteps = 512;
    private const int NotReached = int.MinValue / 2;

    private readonly WordSearch _anchors;
    private readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _entries;
    private readonly int _longestWord;
    private readonly Step[] _steps;
    private readonly int _reach;

    /// <summary>Compiles the rules.</summary>
    /// <exception cref="ArgumentException">The rules have more than 512 steps.</exception>
    public PhraseSet(IEnumerable<PhraseRule> rules)
    {
        HashSet<string> anchors = new(StringComparer.OrdinalIgnoreCase);
        List<Step> steps = [];
        Dictionary<string, List<int>> stepsOfWord = new(StringComparer.OrdinalIgnoreCase);
        foreach (PhraseRule rule in rules)
        {
            int first = steps.Count;
            Compile(rule, steps, stepsOfWord, anchors);
            _reach = Math.Max(_reach, steps.Skip(first + 1).Sum(step => step.Gap + 1));
        }

        if (steps.Count > MaxSteps)
        {
            throw new ArgumentException($"{steps.Count} steps are more than the {MaxSteps} whose state fits on the stack.", nameof(rules));
        }

        _steps = [.. steps];
        _anchors = new WordSearch(anchors);
        MarkedWords = anchors;
        _longestWord = stepsOfWord.Keys.Max(word => word.Length);

        // Later steps first: a word must not reach a step from the one that it has itself just reached.
        _entries = stepsOfWord
            .ToFrozenDictionary(
                entry => entry.Key,
                entry => new Entry([.. entry.Value.OrderDescending()], anchors.Contains(entry.Key)),
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words a text must have one of to match anything.</summary>
    public IReadOnlyCollection<string> MarkedWords { get; }

    /// <summary>Adds up what <paramref name="text"/> contains; stops reading once the score is <paramref name="enough"/>.</summary>
    public PhraseMatch Match(ReadOnlySpan<char> text, int enough)
    {
        int anchor = _anchors.Find(text);
        return anchor < 0 ? default : Weigh(text, anchor, enough);
    }

    private PhraseMatch Weigh(ReadOnlySpan<char> text, int anchor, int enough)
    {
        Span<int> reached = stackalloc int[_steps.Length];
        reached.Fill(NotReached);
        Span<bool> counted = stackalloc bool[_steps.Length];
        counted.Clear();

        int score = 0;
        PhraseRule? strongest = null;
        int position = 0;
        while (anchor >= 0 && score < enough)
        {
            // The phrase may have begun before its marked word. What is left out in between is further than any phrase reaches.
            int start = StartOf(text[..anchor]);
            WordReader words = new(text[start..], start > 0 ? position + _reach : position);
            int until = int.MaxValue;
            while (score < enough && words.Read() && words.Position <= until)
            {
                if (words.Word.Length > _longestWord || !_entries.TryGetValue(words.Word, out Entry entry))
                {
                    continue;
                }

                until = entry.IsAnchor ? words.Position + _reach : until;
                foreach (int index in entry.Steps)
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

            // The last word read was one too many, and is the first of what is still to be searched.
            text = text[(start + words.Start)..];
            position = words.Position - 1;
            anchor = _anchors.Find(text);
        }

        return new(score, strongest);
    }

    /// <summary>Where the last words of <paramref name="text"/> start, as many as a phrase can reach.</summary>
    private int StartOf(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        for (int words = 0; words < _reach && start > 0; words++)
        {
            while (start > 0 && !WordMask.IsInWord(text[start - 1]))
            {
                start--;
            }

            while (start > 0 && WordMask.IsInWord(text[start - 1]))
            {
                start--;
            }
        }

        return start;
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

    private readonly record struct Entry(int[] Steps, bool IsAnchor);

    private readonly record struct Step(bool IsFirst, int Gap, PhraseRule? Completes);
}
