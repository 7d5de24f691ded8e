namespace Groq.Routing;

/// <summary>Weighs the evidence for an injection over several views of a text.</summary>
/// <remarks>
/// <see cref="TriggerScan"/> looks over a text once. What it finds decides which views are built: a clean text needs none. A view that
/// decodes a text is looked over in the same way; depth, number and length of views are bounded, so the time is linear in the length of the text.
/// </remarks>
internal sealed partial class InjectionDetector
{
    /// <summary>How many times something decoded may be decoded again.</summary>
    public const int MaxDepth = 3;

    /// <summary>Most characters that are looked at in all views, for each character of the text.</summary>
    public const int MaxWork = 24;

    /// <summary>What a short text may take in any case.</summary>
    public const int LeastWork = 16384;

    private const int ShortestHidden = 4;
    private const int LongestRun = 65536;

    private readonly RuleSet _rules;
    private readonly KeyWords _keys;
    private readonly TriggerScan _scan;
    private readonly HashSet<InjectionRule> _markup;
    private readonly bool _looksAround;

    // Few texts need them.
    private readonly Lazy<WordForms> _forms;

    /// <summary>Creates a detector.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="markup">The markup rules.</param>
    /// <param name="looksAround">Whether a long text is rewritten only if what is around the broken words or escapes in it gives a reason to; what is found is the same, perhaps in a view of fewer steps.</param>
    public InjectionDetector(IReadOnlyList<InjectionRule> rules, IEnumerable<InjectionRule> markup, bool looksAround = true)
    {
        _rules = new(rules);
        _keys = new(KeyWordTable.Keys, KeyWordTable.Enciphered, KeyWordTable.Ordinary);
        _scan = new(_rules.Anchors, _keys, Markup.Words);
        _markup = [.. markup];
        _looksAround = looksAround;
        _forms = new(() => new(KeyWordTable.Keys.Concat(_rules.Words.Words)));
    }

    /// <summary>Makes what an inspection needs; it is used again, by one inspection at a time.</summary>
    public Inspection CreateInspection() => new(this);
}
