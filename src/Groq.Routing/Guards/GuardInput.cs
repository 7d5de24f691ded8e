namespace Groq.Routing;

/// <summary>What a guard is shown.</summary>
/// <param name="Stage">Where in the pipeline: exactly one stage.</param>
/// <param name="Request">The request the text belongs to.</param>
/// <param name="Text">The text to inspect: the prompt, an untrusted part, an earlier turn of a user or tool, or the output.</param>
public readonly record struct GuardInput(GuardStages Stage, CompletionRequest Request, string Text)
{
    /// <summary>Whether the text is not the caller's own: one of <see cref="CompletionRequest.UntrustedParts"/>, or the answer of a tool.</summary>
    public bool IsUntrusted { get; init; }

    /// <summary>The request on its way, for guards that make calls of their own; <see langword="null"/> when a host asks a guard itself.</summary>
    internal CompletionRun? Run { get; init; }

    /// <summary>Names the stage only: text never reaches a log by accident.</summary>
    public override string ToString() => $"{nameof(GuardInput)} {{ Stage = {Stage}, Text = {Text.Length} characters }}";
}
