namespace Groq.Routing;

/// <summary>A rule that was met, and where.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">Where its first word starts in the text that was matched.</param>
/// <param name="End">Where its last word ends.</param>
internal readonly record struct Evidence(InjectionRule Rule, int Start, int End);
