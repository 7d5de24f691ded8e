namespace Groq.Routing;

/// <summary>A phrase that counts as evidence.</summary>
/// <param name="Name">What it is evidence of; several phrases may share a name.</param>
/// <param name="Weight">How much it counts, once a text; below zero it speaks against.</param>
/// <param name="Pattern">
/// The words in order, without regard to case. <c>a|b</c> is either word; <c>~3 a</c> lets up to three other words stand before <c>a</c>;
/// <c>!a|b</c> marks the step whose words are searched for first, the first step if none is marked: a text with none of them is not read further.
/// </param>
internal sealed record PhraseRule(string Name, int Weight, string Pattern);
