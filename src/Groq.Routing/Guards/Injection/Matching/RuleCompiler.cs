namespace Groq.Routing;

/// <summary>Turns rules into steps and tables of words.</summary>
internal sealed class RuleCompiler
{
    private const double VeryCommon = 1e6;

    private readonly List<CompiledStep> _steps = [];
    private readonly Dictionary<string, List<int>> _stepsOfWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<AnchoredRule>> _anchored = new(StringComparer.OrdinalIgnoreCase);

    // Many steps share their words.
    private readonly Dictionary<string[], List<int>[]> _stepsOfWords = [];
    private readonly Dictionary<string[], double> _frequencies = [];

    /// <summary>Whether a word has so few letters that a text is searched by others where there are any.</summary>
    public static bool IsShort(string word) => word.Length < 3 && word[0] < 0x80;

    /// <summary>Adds a rule.</summary>
    public void Add(InjectionRule rule)
    {
        var first = _steps.Count;
        var last = first + rule.Steps.Count - 1;
        foreach (var step in rule.Steps)
        {
            Index(step.Words, _steps.Count);
            _steps.Add(new(rule, first, last, step.Gap));
        }

        for (var i = 0; i < rule.Steps.Count; i++)
        {
            if (rule.Steps[i].Voids.Length > 0)
            {
                Index(rule.Steps[i].Voids, _steps.Count);
                _steps[first + i] = _steps[first + i] with { VoidedBy = _steps.Count };
                _steps.Add(new(rule, CompiledStep.None, CompiledStep.None, 0));
            }
        }

        if (rule.IsStrong)
        {
            AddAnchors(new(rule, AnchorOf(rule)));
        }
    }

    /// <summary>All steps.</summary>
    public CompiledStep[] Steps => [.. _steps];

    /// <summary>The steps of each word.</summary>
    public WordTable<WordSteps> CreateWords() => new(
        _stepsOfWord.ToDictionary(w => w.Key, w => Sorted([.. w.Value]), StringComparer.OrdinalIgnoreCase),
        (one, other) => Sorted([.. one.All.Union(other.All)]));

    /// <summary>The words that strong rules are searched by.</summary>
    public WordTable<Anchor> CreateAnchors()
    {
        // Most words of a rule have no other one, and share its anchor.
        Dictionary<AnchoredRule, Anchor> single = [];
        foreach (var rules in _anchored.Values.Where(rules => rules.Count == 1))
        {
            single.TryAdd(rules[0], new(rules[0]));
        }

        return new(
            _anchored.ToDictionary(word => word.Key, word => word.Value.Count == 1 ? single[word.Value[0]] : new Anchor([.. word.Value]), StringComparer.OrdinalIgnoreCase),
            (one, other) => one.Union(other));
    }

    private void AddAnchors(AnchoredRule rule)
    {
        foreach (var word in rule.Words)
        {
            if (!_anchored.TryGetValue(word, out var rules))
            {
                _anchored.Add(word, rules = []);
            }

            rules.Add(rule);
        }
    }

    // The step whose words are rarest.
    private int AnchorOf(InjectionRule rule)
    {
        var (anchor, rarest) = (0, double.MaxValue);
        for (var i = 0; i < rule.Steps.Count; i++)
        {
            var frequency = FrequencyOf(rule.Steps[i].Words);
            (anchor, rarest) = frequency < rarest ? (i, frequency) : (anchor, rarest);
        }

        return anchor;
    }

    // Where there are others, a text is not searched by words that are very short.
    private double FrequencyOf(string[] words)
    {
        if (!_frequencies.TryGetValue(words, out var frequency))
        {
            frequency = CommonWords.FrequencyOf(words) + (Array.Exists(words, IsShort) ? VeryCommon : 0);
            _frequencies.Add(words, frequency);
        }

        return frequency;
    }

    private void Index(string[] words, int step)
    {
        if (!_stepsOfWords.TryGetValue(words, out var steps))
        {
            steps = [.. words.Distinct(StringComparer.OrdinalIgnoreCase).Select(StepsOf)];
            _stepsOfWords.Add(words, steps);
        }

        foreach (var indexes in steps)
        {
            indexes.Add(step);
        }
    }

    private List<int> StepsOf(string word)
    {
        if (!_stepsOfWord.TryGetValue(word, out var steps))
        {
            _stepsOfWord.Add(word, steps = []);
        }

        return steps;
    }

    // Later steps first: a word may be one of several of a rule, and takes no two in a row.
    private WordSteps Sorted(int[] steps)
    {
        Array.Sort(steps);
        Array.Reverse(steps);
        var strong = Array.FindAll(steps, step => _steps[step].Rule.IsStrong);
        return new(steps, strong.Length == steps.Length ? steps : strong);
    }
}
