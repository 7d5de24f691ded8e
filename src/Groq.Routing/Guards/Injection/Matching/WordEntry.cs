namespace Groq.Routing;

/// <summary>What a word is to the rules.</summary>
/// <param name="Steps">The steps it reaches, the later first.</param>
/// <param name="IsAnchor">Whether one of them is searched for.</param>
internal readonly record struct WordEntry(int[] Steps, bool IsAnchor);
