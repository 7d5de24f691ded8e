using System.Numerics;

namespace Groq.Routing;

/// <summary>The other steps of some rules that a text is searched for by one word. Each is a bit, so that a few operations on a word take it for all of them.</summary>
/// <remarks>
/// Steps that come in order have their bits in a row, those before the anchor from the nearest on. In front of a row is a bit that is set from the
/// start: a word sets a bit when the one in front of it is set. Gaps are not looked at, words only by how they begin.
/// </remarks>
internal sealed class AnchorSteps
{
    private const int MostBits = 64;

    private readonly List<ulong> _rules = [];

    // The bits of a rule for the steps next to the anchor, with those after it alone, and how far they are at most: most anchors are passed over after a few words.
    private readonly List<ulong> _nearest = [];
    private readonly List<ulong> _next = [];
    private readonly int _nearestBefore;
    private readonly int _nearestAfter;
    private readonly int _before;
    private readonly int _after;
    private readonly StepBits _stepsBefore;
    private readonly StepBits _stepsAfter;
    private int _bits;
    private ulong _free;
    private ulong _given;

    private AnchorSteps(IEnumerable<AnchoredRule> rules)
    {
        List<(string Word, ulong Bits)> before = [];
        List<(string Word, ulong Bits)> after = [];
        foreach (var rule in rules)
        {
            var first = _bits;
            var next = rule.IsInOrder ? AddRow(rule.StepsAfter, after) : AddFree(rule, before, after);
            _next.Add(next);
            _nearest.Add(rule.IsInOrder ? AddRow(rule.StepsBefore, before) | next : next);
            _rules.Add(Bits(first, _bits));
            (_before, _after) = (Math.Max(_before, rule.Before), Math.Max(_after, rule.After));
            (_nearestBefore, _nearestAfter) = (Math.Max(_nearestBefore, rule.NearestBefore), Math.Max(_nearestAfter, rule.NearestAfter));
        }

        (_stepsBefore, _stepsAfter) = (new(before), new(after));
    }

    /// <summary>Splits <paramref name="rules"/> into as few as may be.</summary>
    public static AnchorSteps[] Of(IEnumerable<AnchoredRule> rules)
    {
        List<AnchorSteps> all = [];
        List<AnchoredRule> taken = [];
        foreach (var rule in rules.OrderBy(rule => rule.IsInOrder))
        {
            if (taken.Append(rule).Sum(BitsOf) > MostBits || (taken.Count > 0 && taken[^1].IsInOrder != rule.IsInOrder))
            {
                all.Add(new(taken));
                taken.Clear();
            }

            taken.Add(rule);
        }

        all.Add(new(taken));
        return [.. all];
    }

    /// <summary>Whether all steps of a rule may be near the word at an offset of a block.</summary>
    public bool MayBeMet(ReadOnlySpan<char> text, in WordBlocks words, int offset)
    {
        return (_free != 0 || IsBeside(text, words, offset))
            && HasAny(_rules, Precede(text, words, offset, _before, Follow(text, words, offset, _after)));
    }

    private bool IsBeside(ReadOnlySpan<char> text, in WordBlocks words, int offset)
    {
        var found = Follow(text, words, offset, _nearestAfter);
        return HasAny(_next, found) && HasAny(_nearest, Precede(text, words, offset, _nearestBefore, found));
    }

    private ulong Follow(ReadOnlySpan<char> text, in WordBlocks words, int offset, int count) => words.Follow(new(_stepsAfter, _free, _given), count, text, offset);

    private ulong Precede(ReadOnlySpan<char> text, in WordBlocks words, int offset, int count, ulong found) => words.Precede(new(_stepsBefore, _free, found), count, text, offset);

    private static bool HasAny(List<ulong> sets, ulong found)
    {
        foreach (var bits in sets)
        {
            if ((found & bits) == bits)
            {
                return true;
            }
        }

        return false;
    }

    private static int BitsOf(AnchoredRule rule) => rule.StepsBefore.Length + rule.StepsAfter.Length + 2;

    private static ulong Bits(int first, int end) => end == first ? 0 : ulong.MaxValue >> MostBits - (end - first) << first;

    private ulong AddRow(string[][] steps, List<(string Word, ulong Bits)> words)
    {
        if (steps.Length == 0)
        {
            return 0;
        }

        _given |= 1UL << _bits++;
        var nearest = 1UL << _bits;
        foreach (var step in steps)
        {
            Add(step, words);
        }

        return nearest;
    }

    private ulong AddFree(AnchoredRule rule, List<(string Word, ulong Bits)> before, List<(string Word, ulong Bits)> after)
    {
        var first = _bits;
        foreach (var step in rule.StepsAfter)
        {
            Add(step, after);
        }

        before.AddRange(after.Where(word => BitOperations.TrailingZeroCount(word.Bits) >= first));
        _free |= Bits(first, _bits);
        return 0;
    }

    // What cannot be told is given.
    private void Add(string[] step, List<(string Word, ulong Bits)> words)
    {
        var bit = 1UL << _bits++;
        if (step.All(StepBits.IsTold))
        {
            words.AddRange(step.Select(word => (word, bit)));
        }
        else
        {
            _given |= bit;
        }
    }
}
