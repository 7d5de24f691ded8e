namespace Groq.Routing;

/// <summary>A step of a compiled regular expression.</summary>
/// <param name="Code">What it does.</param>
/// <param name="Next">Where a split or jump goes on.</param>
/// <param name="Other">Where else a split goes on.</param>
/// <param name="Set">The characters it takes.</param>
/// <param name="Ahead">What must or must not follow.</param>
internal readonly record struct PatternStep(PatternCode Code, int Next = 0, int Other = 0, CodePointSet? Set = null, PatternStep[]? Ahead = null);
