namespace Groq.Routing;

/// <summary>Adds up evidence that stands close together, each rule once, and finds the place where it weighs most.</summary>
/// <remarks>A long text meets more rules by chance than a short one; evidence further apart than a long prompt of an attacker is thus not added.</remarks>
internal sealed class EvidenceWindow
{
    /// <summary>How far evidence may be apart, in characters.</summary>
    public const int Length = 4096;

    private const int Step = Length / 2;

    private readonly Dictionary<string, int> _weights = new(StringComparer.Ordinal);

    /// <summary>The heaviest place.</summary>
    /// <param name="text">The text the evidence is from.</param>
    /// <param name="evidence">The evidence, in the order of its end.</param>
    public (int Score, Evidence Strongest) Weigh(ReadOnlySpan<char> text, List<Evidence> evidence)
    {
        (int Score, Evidence Strongest) best = default;
        var first = 0;
        for (var start = 0; first < evidence.Count; start += Step)
        {
            // Windows overlap by half, so that what belongs together is together in one of them.
            start = Math.Max(start, evidence[first].End / Step * Step - Step);
            var score = Weigh(text, evidence, first, start, out var strongest);
            if (score > best.Score)
            {
                best = (score, strongest);
            }

            while (first < evidence.Count && evidence[first].End < start + Step)
            {
                first++;
            }
        }

        return best;
    }

    private int Weigh(ReadOnlySpan<char> text, List<Evidence> evidence, int first, int start, out Evidence strongest)
    {
        var last = first;
        var isAbout = false;
        for (; last < evidence.Count && evidence[last].End < start + Length; last++)
        {
            isAbout |= evidence[last].Rule.Weight <= 0;
        }

        _weights.Clear();
        strongest = default;
        var most = 0;
        var score = 0;
        for (var i = first; i < last; i++)
        {
            var (rule, from, to) = evidence[i];
            var weight = isAbout && rule.Weight > 0 && Quotation.Holds(text, from, to) ? rule.Weight / Quotation.Discount : rule.Weight;
            var counted = _weights.GetValueOrDefault(rule.Id);
            if (weight > counted || (weight < 0 && counted == 0))
            {
                score += weight - counted;
                _weights[rule.Id] = weight;
            }

            if (weight > most)
            {
                most = weight;
                strongest = evidence[i];
            }
        }

        return score;
    }
}
