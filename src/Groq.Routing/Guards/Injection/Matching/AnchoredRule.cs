namespace Groq.Routing;

/// <summary>A rule and the step of it that a text is searched by: the one whose words are rarest.</summary>
internal sealed class AnchoredRule
{
    // On either side; a host's rule may have more, and is then taken for met by these.
    private const int MostSteps = 24;

    private readonly InjectionRule _rule;
    private readonly int _anchor;

    /// <summary>Takes a step of a rule.</summary>
    public AnchoredRule(InjectionRule rule, int anchor)
    {
        _rule = rule;
        _anchor = anchor;
        Before = IsInOrder ? rule.Steps.Skip(1).Take(_anchor).Sum(step => step.Gap + 1) : rule.Window;
        After = IsInOrder ? rule.Steps.Skip(_anchor + 1).Sum(step => step.Gap + 1) : rule.Window;
    }

    /// <summary>The words that it is searched by.</summary>
    public string[] Words => _rule.Steps[_anchor].Words;

    /// <summary>Whether its steps come in order.</summary>
    public bool IsInOrder => _rule.Window == 0;

    /// <summary>How far, in words, it reaches before the step.</summary>
    public int Before { get; }

    /// <summary>How far, in words, it reaches after the step.</summary>
    public int After { get; }

    /// <summary>How far, in words, the last step before it may be.</summary>
    public int NearestBefore => !IsInOrder ? _rule.Window : _anchor == 0 ? 0 : _rule.Steps[_anchor].Gap + 1;

    /// <summary>How far, in words, the first step after it may be.</summary>
    public int NearestAfter => !IsInOrder ? _rule.Window : _anchor == _rule.Steps.Count - 1 ? 0 : _rule.Steps[_anchor + 1].Gap + 1;

    /// <summary>The words of the steps that must come before it, the nearest first.</summary>
    public string[][] StepsBefore => IsInOrder ? [.. _rule.Steps.Take(_anchor).Reverse().Take(MostSteps).Select(step => step.Words)] : [];

    /// <summary>The words of the steps that must come after it, the nearest first; those that may stand on either side, too, unless the same word may take them.</summary>
    public string[][] StepsAfter => IsInOrder
        ? [.. _rule.Steps.Skip(_anchor + 1).Take(MostSteps).Select(step => step.Words)]
        : [.. _rule.Steps.Where((step, i) => i != _anchor && !MayShare(step.Words)).Take(MostSteps).Select(step => step.Words)];

    private bool MayShare(string[] words) => words.Any(word => Words.Any(own => IsStart(own, word) || IsStart(word, own)));

    private static bool IsStart(string word, string other) =>
        word == other || (word[^1] == '*' && other.AsSpan().StartsWith(word.AsSpan()[..^1], StringComparison.Ordinal));
}
