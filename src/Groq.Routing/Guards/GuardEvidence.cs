namespace Groq.Routing;

/// <summary>Where in a text a guard found what it speaks of.</summary>
/// <param name="View">How the text was read: <c>written</c>, or what was done to it first, for example <c>folded</c> or <c>base64/written</c>.</param>
/// <param name="Start">Where in the inspected text it starts, in characters.</param>
/// <param name="Length">How many characters it takes there.</param>
/// <param name="Score">How much it weighs, on the guard's own scale.</param>
public sealed record GuardEvidence(string View, int Start, int Length, int Score);
