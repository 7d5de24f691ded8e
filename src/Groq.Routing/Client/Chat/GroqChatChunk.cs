namespace Groq.Routing;

/// <summary>A piece of an answer that comes as a stream.</summary>
public sealed record GroqChatChunk
{
    /// <summary>Groq's id of the completion.</summary>
    public string? Id { get; init; }

    /// <summary>The model that serves, which can differ from the one asked for.</summary>
    public string? Model { get; init; }

    /// <summary>The next piece of the text.</summary>
    public string? Content { get; init; }

    /// <summary>The next piece of the reasoning, when Groq sends it apart from the text.</summary>
    public string? Reasoning { get; init; }

    /// <summary>Pieces of tool calls.</summary>
    public IReadOnlyList<GroqToolCallDelta>? ToolCalls { get; init; }

    /// <summary>Why the answer ended: <c>stop</c>, <c>length</c>, <c>tool_calls</c>. In one of the last chunks.</summary>
    public string? FinishReason { get; init; }

    /// <summary>What it cost, from <c>x_groq.usage</c> or <c>usage</c>. In one of the last chunks, and not in a stream that broke.</summary>
    public GroqUsage? Usage { get; init; }

    /// <summary>Why the stream broke; it is the last chunk then.</summary>
    public GroqError? Error { get; init; }

    /// <summary>Whether it has a piece of the answer, or its end: what a caller waits for.</summary>
    internal bool Matters => !string.IsNullOrEmpty(Content) || !string.IsNullOrEmpty(Reasoning) || ToolCalls is not null || FinishReason is not null || Error is not null;

    /// <summary>Names the model only: answers never reach a log by accident.</summary>
    public override string ToString() => $"{nameof(GroqChatChunk)} {{ Id = {Id}, Model = {Model} }}";
}
