namespace Groq.Routing;

/// <summary>A piece of an answer that comes as a stream. Each has one of <see cref="Text"/>, <see cref="Reasoning"/> and <see cref="ToolCalls"/>, the last one <see cref="Result"/>.</summary>
/// <remarks>A piece holds everything that came since the one before: a caller that is slower than Groq gets fewer and longer ones.</remarks>
public readonly record struct CompletionUpdate
{
    /// <summary>The model that answers, as Groq names it.</summary>
    public string? Model { get; init; }

    /// <summary>The next piece of the answer's text.</summary>
    public string? Text { get; init; }

    /// <summary>The next piece of the model's reasoning, when Groq sends it apart from the text. An answer out of the cache has none.</summary>
    public string? Reasoning { get; init; }

    /// <summary>Pieces of the tool calls the model asks for.</summary>
    public IReadOnlyList<GroqToolCallDelta>? ToolCalls { get; init; }

    /// <summary>What became of the request, with the whole answer or the reason why there is none, usage and trace: in the last update, and in no other.</summary>
    public CompletionResult? Result { get; init; }

    /// <summary>Names the model and the outcome only: answers never reach a log by accident.</summary>
    public override string ToString() => $"{nameof(CompletionUpdate)} {{ Model = {Model}, Result = {Result} }}";
}
