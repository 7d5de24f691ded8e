namespace Groq.Routing;

/// <summary>A word of a text that rules are searched by.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="From">Where to read from: a phrase may have begun before its anchor, or before that of another phrase within it.</param>
/// <param name="Anchor">What it calls for.</param>
internal readonly record struct AnchorHit(int Start, int From, Anchor Anchor);
