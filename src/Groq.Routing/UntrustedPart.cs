namespace Groq.Routing;

/// <summary>Text in a request that is not the caller's own, such as a student's submission or a retrieved document.</summary>
/// <remarks>
/// The model gets it behind the prompt, between tags that bear its name, so that the prompt can speak of it. Guards are shown it apart from the
/// prompt and marked as untrusted; the prompt-injection guard holds it to a stricter threshold.
/// </remarks>
/// <param name="Name">What it is, for example <c>submission</c>: letters, digits, dashes and underscores, 64 at most.</param>
/// <param name="Text">The text.</param>
public sealed record UntrustedPart(string Name, string Text)
{
    /// <summary>Names the part only: text never reaches a log by accident.</summary>
    public override string ToString() => $"{nameof(UntrustedPart)} {{ Name = {Name}, Text = {Text?.Length} characters }}";
}
