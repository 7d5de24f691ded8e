namespace Groq.Routing;

/// <summary>How a guard model is asked, and how its answer is read. What cannot be read is no verdict.</summary>
internal abstract class GuardProtocol
{
    private static readonly PromptGuardProtocol PromptGuard = new();
    private static readonly LlamaGuardProtocol LlamaGuard = new();
    private static readonly SafeguardProtocol Safeguard = new();

    /// <summary>The one a model speaks, by its name; one that is not known is asked as a model that takes a policy.</summary>
    public static GuardProtocol Of(GroqModel model) =>
        model.Role == ModelRole.PromptGuard || model.Id.Contains("prompt-guard", StringComparison.OrdinalIgnoreCase) ? PromptGuard
        : model.Id.Contains("llama-guard", StringComparison.OrdinalIgnoreCase) ? LlamaGuard
        : Safeguard;

    /// <summary>The call for a question.</summary>
    public abstract CompletionRequest Ask(GuardQuestion question);

    /// <summary>The verdict in an answer; <see langword="null"/> when it has none.</summary>
    public abstract GuardReading? Read(string? content, string? finishReason);
}
