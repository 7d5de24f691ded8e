namespace Groq.Routing;

/// <summary>A stored answer.</summary>
public sealed record CacheEntry
{
    /// <summary>The answer's text, as it left the output guards.</summary>
    public required string Response { get; init; }

    /// <summary>The model that gave it.</summary>
    public required string Model { get; init; }

    /// <summary>The complexity it was routed at; <see langword="null"/> when a model was forced or routing was off.</summary>
    public Complexity? Complexity { get; init; }

    /// <summary>Why the answer ended.</summary>
    public string? FinishReason { get; init; }

    /// <summary>Tools the answer asks to be called.</summary>
    public IReadOnlyList<GroqToolCall>? ToolCalls { get; init; }

    /// <summary>What output guards warned of.</summary>
    public IReadOnlyList<GuardFinding>? Warnings { get; init; }

    /// <summary>What the call cost: what a hit saves.</summary>
    public TokenUsage Usage { get; init; }

    /// <summary>When it was stored.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Names the model only: answers never reach a log by accident.</summary>
    public override string ToString() => $"{nameof(CacheEntry)} {{ Model = {Model}, Response = {Response.Length} characters }}";
}
