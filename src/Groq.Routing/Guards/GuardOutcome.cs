namespace Groq.Routing;

/// <summary>What the guards of one stage made of one text.</summary>
internal readonly struct GuardOutcome(string text, GuardFinding? block, IReadOnlyList<GuardFinding>? warnings, bool doubtful, ulong ran)
{
    /// <summary>The finding that ends the request; <see langword="null"/> when the text may go on.</summary>
    public GuardFinding? Block { get; } = block;

    /// <summary>What was met on the way and did not end it, in the order of the guards. Empty most of the time.</summary>
    public IReadOnlyList<GuardFinding> Warnings => warnings ?? [];

    /// <summary>A guard would have blocked but for its mode, or failed: good enough for the one who asked, not to be stored for others.</summary>
    public bool Doubtful { get; } = doubtful;

    /// <summary>The guards that were asked, one bit each, by their place in the order.</summary>
    public ulong Ran { get; } = ran;

    /// <summary>The text to go on with: the inspected one, or what a guard put in its place.</summary>
    public string Text { get; } = text;
}
