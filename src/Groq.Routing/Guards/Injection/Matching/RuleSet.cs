namespace Groq.Routing;

/// <summary>Compiled rules. Finds the evidence in a text in one or two passes over its words, in time linear in its length.</summary>
/// <remarks>
/// Each step of each rule remembers where it was last reached, and a word reaches a step when the step before it was reached close enough.
/// The latest place is always the best one to go on from, so nothing is ever tried twice. Strong rules come first, around their anchors; only where
/// one of them is met, the text around it is read for all rules.
/// </remarks>
internal sealed class RuleSet
{
    /// <summary>How close a word must stand to a step to void it, in words.</summary>
    public const int VoidReach = 2;

    private readonly CompiledStep[] _steps;
    private readonly int _farthest;

    /// <summary>Compiles <paramref name="rules"/>.</summary>
    public RuleSet(IReadOnlyList<InjectionRule> rules)
    {
        RuleCompiler compiler = new();
        foreach (var rule in rules)
        {
            compiler.Add(rule);
            _farthest = Math.Max(_farthest, Math.Max(rule.Window, rule.Steps.Sum(step => step.Gap + 1)));
        }

        _steps = compiler.Steps;
        Words = compiler.CreateWords();
        Anchors = compiler.CreateAnchors();
    }

    /// <summary>The words of the rules.</summary>
    public WordTable<WordSteps> Words { get; }

    /// <summary>The words that strong rules are searched by.</summary>
    public WordTable<Anchor> Anchors { get; }

    /// <summary>How far, in words, a rule reaches at most.</summary>
    public int Farthest => _farthest + VoidReach;

    /// <summary>How many steps there are: the size of a <see cref="MatchState"/>.</summary>
    public int StepCount => _steps.Length;

    /// <summary>Collects the evidence in a text.</summary>
    /// <param name="text">A folded text.</param>
    /// <param name="anchors">Where its anchors are, in order; <see langword="null"/> for a script without spaces, which is read as a whole.</param>
    /// <param name="state">Takes the evidence.</param>
    public void Match(ReadOnlySpan<char> text, List<AnchorHit>? anchors, MatchState state)
    {
        state.Clear();
        if (anchors is null)
        {
            Read(text, 0, strongOnly: true, state);
        }
        else
        {
            ReadAround(text, anchors, state);
        }

        if (state.Evidence.Count > 0)
        {
            ReadNearEvidence(text, state);
        }

        Skip(state);
    }

    // All rules, as far from the strong ones that were met as weights are added up.
    private void ReadNearEvidence(ReadOnlySpan<char> text, MatchState state)
    {
        var strong = state.Strong;
        strong.Clear();
        strong.AddRange(state.Evidence);
        state.Clear();
        for (var next = 0; next < strong.Count;)
        {
            var start = WordStart(text, strong[next].Start - EvidenceWindow.Length);
            var end = strong[next].End;
            for (; next < strong.Count && strong[next].Start - EvidenceWindow.Length <= end + EvidenceWindow.Length; next++)
            {
                end = strong[next].End;
            }

            Skip(state);
            Read(text[..Math.Min(text.Length, end + EvidenceWindow.Length)], start, strongOnly: false, state);
        }
    }

    private static int WordStart(ReadOnlySpan<char> text, int at)
    {
        at = Math.Max(at, 0);
        while (at > 0 && TextCharacters.IsInWord(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private void ReadAround(ReadOnlySpan<char> text, List<AnchorHit> anchors, MatchState state)
    {
        var end = 0;
        for (var next = 0; next < anchors.Count;)
        {
            var start = Math.Max(end, anchors[next].From);
            if (start > end)
            {
                Skip(state);
            }

            WordStream words = new(text, Words, start, state.Position);
            var until = int.MinValue;
            while ((until == int.MinValue || words.Position < until) && words.Read())
            {
                for (; next < anchors.Count && anchors[next].Start <= words.Start; next++)
                {
                    until = Math.Max(until, words.Position + anchors[next].Anchor.After);
                }

                Take(words, strongOnly: true, state);
            }

            end = words.End;
            state.Position = words.Position;
        }
    }

    private void Read(ReadOnlySpan<char> text, int start, bool strongOnly, MatchState state)
    {
        WordStream words = new(text, Words, start, state.Position);
        while (words.Read())
        {
            Take(words, strongOnly, state);
        }

        state.Position = words.Position;
    }

    private void Take(in WordStream words, bool strongOnly, MatchState state)
    {
        if (Words.TryGet(words.Word, out var steps))
        {
            foreach (var index in strongOnly ? steps.Strong : steps.All)
            {
                Reach(index, words, state);
            }
        }
    }

    private void Reach(int index, in WordStream words, MatchState state)
    {
        var position = words.Position;
        ref readonly var step = ref _steps[index];
        if (step.First == CompiledStep.None)
        {
            state.Reached[index] = position;
            state.Places[index] = words.Start;
        }
        else if (step.Rule.Window > 0)
        {
            state.Reached[index] = position;
            state.Places[index] = words.Start;
            state.Starts[index] = words.Start;
            state.Ends[index] = words.End;
            if (IsComplete(step, position, state, out var start, out var end) && !IsVoid(step, words, state))
            {
                state.Add(step.Last, step.Rule, position, start, end);
            }
        }
        else if (index == step.First || position - 1 - state.Reached[index - 1] is >= 0 and var between && between <= step.Gap)
        {
            state.Reached[index] = position;
            state.Places[index] = words.Start;
            state.Starts[index] = index == step.First ? words.Start : state.Starts[index - 1];
            if (index == step.Last && !IsVoid(step, words, state))
            {
                state.Add(step.Last, step.Rule, position, state.Starts[index], words.End);
            }
        }
    }

    // What was read before is too far away to count.
    private void Skip(MatchState state) => state.Position += Farthest;

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

    private bool IsVoid(in CompiledStep rule, in WordStream words, MatchState state)
    {
        for (var i = rule.First; i <= rule.Last; i++)
        {
            if (_steps[i].VoidedBy is >= 0 and var voids
                && Math.Abs(state.Reached[i] - state.Reached[voids]) <= VoidReach
                && words.IsUnbroken(state.Places[i], state.Places[voids]))
            {
                return true;
            }
        }

        return false;
    }
}
