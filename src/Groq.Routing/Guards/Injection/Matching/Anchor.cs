namespace Groq.Routing;

/// <summary>What a word calls for that strong rules are searched by: how far around it they reach, and which other words they need there.</summary>
internal sealed class Anchor
{
    private readonly AnchoredRule[] _rules;
    private readonly int _before;

    // Of most anchors no text has one.
    private AnchorSteps[]? _steps;

    /// <summary>The anchor of <paramref name="rules"/>.</summary>
    public Anchor(params AnchoredRule[] rules)
    {
        _rules = rules;
        _before = rules.Max(rule => rule.Before) + RuleSet.VoidReach;
        After = rules.Max(rule => rule.After) + RuleSet.VoidReach;
    }

    /// <summary>How far, in words, they reach after it. What voids a step may stand further out.</summary>
    public int After { get; }

    /// <summary>The anchor of the rules of both.</summary>
    public Anchor Union(Anchor other) => new([.. _rules.Union(other._rules)]);

    /// <summary>Whether all steps of one of the rules may be near: a quick look that errs on the side of yes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Where words are in the blocks around.</param>
    /// <param name="offset">Where the word starts in the block in the middle.</param>
    public bool MayHold(ReadOnlySpan<char> text, in WordBlocks words, int offset)
    {
        _steps ??= AnchorSteps.Of(_rules);
        foreach (var steps in _steps)
        {
            if (steps.MayBeMet(text, words, offset))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How far back the rules reach from a place of a text.</summary>
    public int ReachBefore(ReadOnlySpan<char> text, int start)
    {
        for (var words = 0; words < _before && start > 0; words++)
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
}
