namespace Groq.Routing;

/// <summary>A word of a text that rules are searched by.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Reach">How far around it must be read.</param>
internal readonly record struct AnchorHit(int Start, AnchorReach Reach);
