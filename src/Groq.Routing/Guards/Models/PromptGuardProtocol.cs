namespace Groq.Routing;

/// <summary>Prompt Guard: one user message, answered with a bare probability.</summary>
internal sealed class PromptGuardProtocol : GuardProtocol
{
    public override CompletionRequest Ask(GuardQuestion question) => new(question.Text) { MaxOutputTokens = GuardVerdicts.MaxTokens, Temperature = 0 };

    public override GuardReading? Read(string? content, string? finishReason) =>
        GuardVerdicts.ReadScore(content, finishReason) is { } score ? new GuardReading(score, []) : null;
}
