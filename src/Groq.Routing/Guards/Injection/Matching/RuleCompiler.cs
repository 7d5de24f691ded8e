namespace Groq.Routing;

/// <summary>Turns rules into steps and tables of words.</summary>
internal sealed class RuleCompiler
{
    private readonly List<CompiledStep> _steps = [];
    private readonly Dictionary<string, List<int>> _stepsOfWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, AnchorReach> _anchors = new(StringComparer.OrdinalIgnoreCase);

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
            AddAnchors(rule);
        }
    }

    /// <summary>All steps.</summary>
    public CompiledStep[] Steps => [.. _steps];

    /// <summary>The steps of each word.</summary>
    public WordTable<WordSteps> CreateWords() => new(
        _stepsOfWord.ToDictionary(w => w.Key, w => Sorted(w.Value), StringComparer.OrdinalIgnoreCase),
        (one, other) => Sorted(one.All.Union(other.All)));

    /// <summary>The words that strong rules are searched by.</summary>
    public WordTable<AnchorReach> CreateAnchors() => new(_anchors, (one, other) => one.Union(other));

    private void AddAnchors(InjectionRule rule)
    {
        var steps = rule.Steps.OrderBy(step => step.Words.Any(IsShort)).ThenBy(step => CommonWords.FrequencyOf(step.Words)).ToArray();
        var anchor = steps[0];
        var before = rule.Window > 0 ? rule.Window : rule.Steps.Skip(1).TakeWhile((_, i) => rule.Steps[i] != anchor).Sum(step => step.Gap + 1);
        var after = rule.Window > 0 ? rule.Window : rule.Steps.SkipWhile(step => step != anchor).Skip(1).Sum(step => step.Gap + 1);

        // What voids a step may stand further out.
        AnchorReach reach = new(
            before + RuleSet.VoidReach,
            after + RuleSet.VoidReach,
            steps.Length > 1 ? PartnerWords.Of(steps[1].Words) : null);
        foreach (var word in anchor.Words)
        {
            _anchors[word] = _anchors.TryGetValue(word, out var known) ? known.Union(reach) : reach;
        }
    }

    private void Index(string[] words, int step)
    {
        foreach (var word in words)
        {
            if (!_stepsOfWord.TryGetValue(word, out var indexes))
            {
                _stepsOfWord.Add(word, indexes = []);
            }

            if (indexes.Count == 0 || indexes[^1] != step)
            {
                indexes.Add(step);
            }
        }
    }

    private WordSteps Sorted(IEnumerable<int> steps)
    {
        int[] all = [.. steps.OrderDescending()];
        int[] strong = [.. all.Where(step => _steps[step].Rule.IsStrong)];
        return new(all, strong.Length == all.Length ? all : strong);
    }
}
