namespace Groq.Routing;

/// <summary>What <see cref="InjectionDetector"/> made of a text. The default value is nothing.</summary>
/// <param name="Rule">The heaviest rule of those that were met.</param>
/// <param name="View">In which view of the text: <c>written</c>, or what was done to it, such as <c>base64/folded</c>.</param>
/// <param name="Start">Where in the text that rule's words start.</param>
/// <param name="Length">How many characters they take there.</param>
/// <param name="Score">The weights of all rules that were met near each other.</param>
internal readonly record struct Detection(InjectionRule? Rule, string View, int Start, int Length, int Score);
