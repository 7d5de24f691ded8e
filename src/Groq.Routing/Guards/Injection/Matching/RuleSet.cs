namespace Groq.Routing;

/// <summary>Compiled rules. Finds the evidence in a text in one pass over its words, in time linear in its length.</summary>
/// <remarks>
/// Each step of each rule remembers where it was last reached, and a word reaches a step when the step before it was reached close enough.
/// The latest place is always the best one to go on from, so nothing is ever tried twice.
/// </remarks>
internal sealed class RuleSet
{
    // A step that is part of no phrase.
    private const int Void = -1;
    private const int VoidReach = 2;

    private readonly CompiledStep[] _steps;
    private readonly int _reach;

    /// <summary>Compiles <paramref name="rules"/>.</summary>
    public RuleSet(IReadOnlyList<InjectionRule> rules)
    {
        List<CompiledStep> steps = [];
        Dictionary<string, List<int>> stepsOfWord = new(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules)
        {
            var first = steps.Count;
            var last = first + rule.Steps.Count - 1;
            foreach (var step in rule.Steps)
            {
                Index(step.Words, steps.Count, stepsOfWord);
                steps.Add(new(rule, first, last, step.Gap, step.IsAnchor));
            }

            AddVoids(rule, first, steps, stepsOfWord);

            _reach = Math.Max(_reach, Math.Max(rule.Window, rule.Steps.Skip(1).Sum(step => step.Gap + 1)));
        }

        _steps = [.. steps];
        Words = new(stepsOfWord, step => _steps[step].IsAnchor);
    }

    /// <summary>The words of the rules.</summary>
    public RuleWords Words { get; }

    /// <summary>How many steps there are: the size of a <see cref="MatchState"/>.</summary>
    public int StepCount => _steps.Length;

    /// <summary>Collects the evidence around the anchors.</summary>
    /// <param name="text">A folded text.</param>
    /// <param name="anchors">Where words start that are searched for, in order. Words further from them than a rule reaches are not read.</param>
    /// <param name="state">Takes the evidence.</param>
    public void Match(ReadOnlySpan<char> text, ReadOnlySpan<int> anchors, MatchState state)
    {
        var end = 0;
        foreach (var anchor in anchors)
        {
            if (anchor < end)
            {
                continue;
            }

            // The phrase may have begun before its anchor.
            var start = Math.Max(end, StartOf(text[..anchor]));
            state.Position += start > end ? _reach : 0;
            WordStream words = new(text, Words, start, state.Position);
            var until = int.MaxValue;
            while (words.Position < until && words.Read())
            {
                if (Words.TryGet(words.Word, out var entry))
                {
                    until = entry.IsAnchor ? words.Position + _reach : until;
                    Reach(entry, words, state);
                }
            }

            end = words.End;
            state.Position = words.Position;
        }

        state.Position += _reach;
    }

    /// <summary>Collects the evidence of a whole text.</summary>
    public void Match(ReadOnlySpan<char> text, MatchState state)
    {
        WordStream words = new(text, Words, 0, state.Position);
        while (words.Read())
        {
            if (Words.TryGet(words.Word, out var entry))
            {
                Reach(entry, words, state);
            }
        }

        state.Position = words.Position + _reach;
    }

    private static void AddVoids(InjectionRule rule, int first, List<CompiledStep> steps, Dictionary<string, List<int>> stepsOfWord)
    {
        for (var i = 0; i < rule.Steps.Count; i++)
        {
            if (rule.Steps[i].Voids.Length > 0)
            {
                Index(rule.Steps[i].Voids, steps.Count, stepsOfWord);
                steps[first + i] = steps[first + i] with { VoidedBy = steps.Count };
                steps.Add(new(rule, Void, Void, 0, IsAnchor: false));
            }
        }
    }

    private static void Index(string[] words, int step, Dictionary<string, List<int>> stepsOfWord)
    {
        foreach (var word in words.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!stepsOfWord.TryGetValue(word, out var indexes))
            {
                stepsOfWord.Add(word, indexes = []);
            }

            indexes.Add(step);
        }
    }

    private void Reach(WordEntry entry, WordStream words, MatchState state)
    {
        var position = words.Position;
        foreach (var index in entry.Steps)
        {
            ref readonly var step = ref _steps[index];
            if (step.First == Void)
            {
                state.Reached[index] = position;
            }
            else if (step.Rule.Window > 0)
            {
                state.Reached[index] = position;
                state.Starts[index] = words.Start;
                state.Ends[index] = words.End;
                if (IsComplete(step, position, state, out var start, out var end) && !IsVoid(step, state))
                {
                    state.Add(step.Last, step.Rule, position, start, end);
                }
            }
            else if (index == step.First || position - 1 - state.Reached[index - 1] is >= 0 and var between && between <= step.Gap)
            {
                state.Reached[index] = position;
                state.Starts[index] = index == step.First ? words.Start : state.Starts[index - 1];
                if (index == step.Last && !IsVoid(step, state))
                {
                    state.Add(step.Last, step.Rule, position, state.Starts[index], words.End);
                }
            }
        }
    }

    private static bool IsComplete(in CompiledStep step, int position, MatchState state, out int start, out int end)
    {
        start = int.MaxValue;
        end = 0;
        for (var i = step.First; i <= step.Last; i++)
        {
            if (position - state.Reached[i] > step.Rule.Window)
            {
                return false;
            }

            start = Math.Min(start, state.Starts[i]);
            end = Math.Max(end, state.Ends[i]);
        }

        // Two lists may share a word; one word alone is no phrase.
        return step.First == step.Last || state.Starts[step.First] != state.Starts[step.Last];
    }

    private bool IsVoid(in CompiledStep rule, MatchState state)
    {
        for (var i = rule.First; i <= rule.Last; i++)
        {
            if (_steps[i].VoidedBy is > 0 and var voids && Math.Abs(state.Reached[i] - state.Reached[voids]) <= VoidReach)
            {
                return true;
            }
        }

        return false;
    }

    private int StartOf(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        for (var words = 0; words < _reach && start > 0; words++)
        {
            while (start > 0 && !TextCharacters.IsInWord(text[start - 1]))
            {
                start--;
            }

            while (start > 0 && TextCharacters.IsInWord(text[start - 1]))
            {
                start--;
            }
        }

        return start;
    }

    private readonly record struct CompiledStep(InjectionRule Rule, int First, int Last, int Gap, bool IsAnchor)
    {
        /// <summary>The step that voids this one; 0 if none does.</summary>
        public int VoidedBy { get; init; }
    }
}
