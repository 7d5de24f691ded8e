using System.Text.Json;

namespace Groq.Simulator;

/// <summary>A valid request for a completion, as the simulated Groq has read it.</summary>
public sealed class SimulatedRequest
{
    internal SimulatedRequest(JsonElement body, SimulatedModel model, IReadOnlyList<SimulatedMessage> messages)
    {
        Body = body;
        Served = model;
        Messages = messages;
    }

    /// <summary>The whole body as it came.</summary>
    public JsonElement Body { get; }

    /// <summary>The model that was asked for.</summary>
    public string Model => Served.Id;

    /// <summary>The conversation, oldest first.</summary>
    public IReadOnlyList<SimulatedMessage> Messages { get; }

    /// <summary>The text of the last user message, or nothing.</summary>
    public string Prompt => Messages.LastOrDefault(message => message.Role == "user")?.Content ?? "";

    /// <summary>Tokens of the prompt by the simulator's counter.</summary>
    public int PromptTokens { get; internal init; }

    /// <summary>The bound on the answer in tokens, reasoning included, when the caller gave one.</summary>
    public int? MaxCompletionTokens { get; internal init; }

    /// <summary>Tokens charged for the answer until it is settled.</summary>
    public int ReservedOutput { get; internal init; }

    /// <summary>Whether the answer must be JSON, with a schema or without.</summary>
    public bool JsonMode => Format is not AnswerFormat.Text;

    /// <summary>Whether the answer is streamed.</summary>
    public bool Stream { get; internal init; }

    /// <summary>low, medium or high, or null.</summary>
    public string? ReasoningEffort { get; internal init; }

    /// <summary>The tier that was asked for; <c>on_demand</c> when none was.</summary>
    public string ServiceTier { get; internal init; } = "on_demand";

    internal SimulatedModel Served { get; }

    internal AnswerFormat Format { get; init; }

    internal JsonElement? Schema { get; init; }

    internal IReadOnlyList<SimulatedTool> Tools { get; init; } = [];

    /// <summary>none, auto or required, or the name of a tool with <see cref="ToolIsNamed"/>.</summary>
    internal string ToolChoice { get; init; } = "auto";

    internal bool ToolIsNamed { get; init; }

    internal bool IncludeUsage { get; init; }

    internal bool IncludeReasoning { get; init; } = true;

    internal IReadOnlyList<string> Stop { get; init; } = [];

    internal long? Seed { get; init; }
}
