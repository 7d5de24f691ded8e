namespace Groq.Simulator;

/// <summary>What the model has produced, with its cost.</summary>
internal sealed record Answer
{
    public required string Content { get; init; }

    public IReadOnlyList<ToolCall> ToolCalls { get; init; } = [];

    public required string FinishReason { get; init; }

    /// <summary>Prompt tokens out of Groq's cache, which are not charged.</summary>
    public int CachedTokens { get; init; }

    public int ReasoningTokens { get; init; }

    /// <summary>All output: reasoning and text.</summary>
    public int CompletionTokens { get; init; }

    /// <summary>What a JSON answer came to when it was not JSON; the request then fails, and is charged.</summary>
    public string? FailedGeneration { get; init; }
}
