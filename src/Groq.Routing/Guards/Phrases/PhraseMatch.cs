namespace Groq.Routing;

/// <summary>What a <see cref="PhraseSet"/> found in a text. The default value is nothing.</summary>
/// <param name="Score">The weights of all rules that matched, each counted once.</param>
/// <param name="Strongest">The heaviest rule that matched, the first of equals.</param>
internal readonly record struct PhraseMatch(int Score, PhraseRule? Strongest);
