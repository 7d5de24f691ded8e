namespace Groq.Routing;

/// <summary>Llama Guard: the conversation as it was, answered with a word and the codes of its own categories.</summary>
internal sealed class LlamaGuardProtocol : GuardProtocol
{
    public override CompletionRequest Ask(GuardQuestion question) => new("")
    {
        Messages = question.Prompt is { } prompt ? [GroqMessage.User(prompt), GroqMessage.Assistant(question.Text)] : [GroqMessage.User(question.Text)],
        MaxOutputTokens = GuardVerdicts.MaxTokens,
        Temperature = 0,
    };

    public override GuardReading? Read(string? content, string? finishReason) =>
        GuardVerdicts.ReadCategories(content) is { } verdict ? new GuardReading(verdict.Safe ? 0 : 1, verdict.Categories) : null;
}
