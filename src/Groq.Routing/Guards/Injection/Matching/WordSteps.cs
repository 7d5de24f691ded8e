namespace Groq.Routing;

/// <summary>Which steps a word reaches, the later first: a word must not reach a step from the one that it has itself just reached.</summary>
/// <param name="All">Of all rules.</param>
/// <param name="Strong">Of those that count alone.</param>
internal readonly record struct WordSteps(int[] All, int[] Strong);
