namespace Groq.Routing;

/// <summary>Tokens of one call.</summary>
/// <param name="InputTokens">Prompt tokens.</param>
/// <param name="OutputTokens">Completion tokens, reasoning included.</param>
/// <param name="CachedInputTokens">Of the prompt tokens, those from Groq's own prompt cache, which count against no limit.</param>
/// <param name="ReasoningTokens">Of the completion tokens, those spent on reasoning.</param>
public readonly record struct TokenUsage(int InputTokens, int OutputTokens, int CachedInputTokens = 0, int ReasoningTokens = 0)
{
    /// <summary>Prompt and completion together.</summary>
    public int TotalTokens => InputTokens + OutputTokens;
}
