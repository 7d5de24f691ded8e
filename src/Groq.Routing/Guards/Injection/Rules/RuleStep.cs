namespace Groq.Routing;

/// <summary>One word of an <see cref="InjectionRule"/>.</summary>
/// <param name="Words">The alternatives, folded and in lower case; a trailing <c>*</c> stands for any ending.</param>
/// <param name="Gap">How many other words may stand between the step before and this one.</param>
/// <param name="Voids">Words that void it when they stand within two words of it, as <c>not</c> does in <c>do not forget</c>.</param>
internal sealed record RuleStep(string[] Words, int Gap, string[] Voids);
