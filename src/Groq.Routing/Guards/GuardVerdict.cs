namespace Groq.Routing;

/// <summary>A guard's decision on one text. The default value allows it unchanged.</summary>
public readonly record struct GuardVerdict
{
    private GuardVerdict(GuardAction action, string? rule, string? reason, string? replacement, GuardEvidence? evidence = null)
    {
        Evidence = evidence;
        Action = action;
        Rule = rule;
        Reason = reason;
        Replacement = replacement;
    }

    /// <summary>Allows the text unchanged.</summary>
    public static GuardVerdict Allow => default;

    /// <summary>What was decided.</summary>
    public GuardAction Action { get; }

    /// <summary>Which rule of the guard spoke, as a stable name; <see langword="null"/> when it allowed.</summary>
    public string? Rule { get; }

    /// <summary>A sentence for the caller. It never repeats the inspected text.</summary>
    public string? Reason { get; }

    /// <summary>At the output stage: the text to hand on instead, for example JSON without its code fence.</summary>
    public string? Replacement { get; }

    /// <summary>Where the guard found it, if it can say.</summary>
    public GuardEvidence? Evidence { get; }

    /// <summary>Names the decision only: a replacement never reaches a log by accident.</summary>
    public override string ToString() => $"{nameof(GuardVerdict)} {{ Action = {Action}, Rule = {Rule} }}";

    /// <summary>Lets the text go on, with a finding.</summary>
    public static GuardVerdict Warn(string rule, string reason) => new(GuardAction.Warn, rule, reason, null);

    /// <summary>Stops the request.</summary>
    public static GuardVerdict Block(string rule, string reason) => new(GuardAction.Block, rule, reason, null);

    /// <summary>Lets the text go on, with a finding and where it is.</summary>
    public static GuardVerdict Warn(string rule, string reason, GuardEvidence evidence) => new(GuardAction.Warn, rule, reason, null, evidence);

    /// <summary>Stops the request, and says where the reason is.</summary>
    public static GuardVerdict Block(string rule, string reason, GuardEvidence evidence) => new(GuardAction.Block, rule, reason, null, evidence);

    /// <summary>Allows another text in place of the inspected one.</summary>
    public static GuardVerdict Replace(string text) => new(GuardAction.Allow, null, null, text);
}
