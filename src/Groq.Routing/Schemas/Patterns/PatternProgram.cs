namespace Groq.Routing;

/// <summary>Writes the steps of a parsed regular expression.</summary>
internal sealed class PatternProgram
{
    /// <summary>Most steps. Time is bounded by steps times text.</summary>
    public const int MostSteps = 5000;

    private readonly List<PatternStep> _steps = [];

    /// <summary>The steps; <see langword="null"/> when there are too many.</summary>
    public static PatternStep[]? Write(PatternNode pattern)
    {
        var program = new PatternProgram();
        program.Add(pattern);
        program._steps.Add(new(PatternCode.Match));
        return program._steps.Count > MostSteps || program._steps.Exists(s => s.Ahead is { Length: 0 }) ? null : [.. program._steps];
    }

    private void Add(PatternNode node)
    {
        if (_steps.Count > MostSteps)
        {
            return;
        }

        switch (node.Kind)
        {
            case PatternNodeKind.Character:
                _steps.Add(new(PatternCode.Take, Set: node.Set));
                break;
            case PatternNodeKind.Assertion:
                _steps.Add(new(node.Assertion));
                break;
            case PatternNodeKind.Look:
                _steps.Add(new(node.Assertion, Ahead: Write(node.Parts[0]) ?? []));
                break;
            case PatternNodeKind.Choice:
                AddChoice(node.Parts);
                break;
            case PatternNodeKind.Repeat:
                AddRepeat(node);
                break;
            default:
                Array.ForEach(node.Parts, Add);
                break;
        }
    }

    private void AddChoice(PatternNode[] parts)
    {
        var ends = new List<int>();
        foreach (var part in parts[..^1])
        {
            var split = Reserve();
            Add(part);
            ends.Add(Reserve());
            _steps[split] = new(PatternCode.Split, split + 1, _steps.Count);
        }

        Add(parts[^1]);
        ends.ForEach(e => _steps[e] = new(PatternCode.Jump, _steps.Count));
    }

    private void AddRepeat(PatternNode node)
    {
        for (var i = 0; i < node.Least && _steps.Count <= MostSteps; i++)
        {
            Add(node.Parts[0]);
        }

        if (node.Most is null)
        {
            var split = Reserve();
            Add(node.Parts[0]);
            _steps.Add(new(PatternCode.Jump, split));
            _steps[split] = new(PatternCode.Split, split + 1, _steps.Count);
            return;
        }

        var splits = new List<int>();
        for (var i = node.Least; i < node.Most && _steps.Count <= MostSteps; i++)
        {
            splits.Add(Reserve());
            Add(node.Parts[0]);
        }

        splits.ForEach(s => _steps[s] = new(PatternCode.Split, s + 1, _steps.Count));
    }

    private int Reserve()
    {
        _steps.Add(default);
        return _steps.Count - 1;
    }
}
