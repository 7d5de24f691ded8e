using System.Text.Json;
using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>The body of <c>POST /openai/v1/chat/completions</c>. What is <see langword="null"/> is not sent.</summary>
public sealed record GroqChatRequest
{
    /// <summary>The model's id on the wire.</summary>
    [JsonPropertyName("model")]
    public required string Model { get; init; }

    /// <summary>The conversation so far.</summary>
    [JsonPropertyName("messages")]
    public required IReadOnlyList<GroqMessage> Messages { get; init; }

    /// <summary>Most tokens the answer, reasoning included, may take. Groq reserves them in full on admission.</summary>
    [JsonPropertyName("max_completion_tokens")]
    public int? MaxCompletionTokens { get; init; }

    /// <summary>0 to 2.</summary>
    [JsonPropertyName("temperature")]
    public double? Temperature { get; init; }

    /// <summary>Nucleus sampling, 0 to 1.</summary>
    [JsonPropertyName("top_p")]
    public double? TopP { get; init; }

    /// <summary>Up to four texts at which the answer ends.</summary>
    [JsonPropertyName("stop")]
    public IReadOnlyList<string>? Stop { get; init; }

    /// <summary>Asks for the same answer to the same request, best effort.</summary>
    [JsonPropertyName("seed")]
    public long? Seed { get; init; }

    /// <summary>JSON mode or structured outputs.</summary>
    [JsonPropertyName("response_format")]
    public GroqResponseFormat? ResponseFormat { get; init; }

    /// <summary>Functions the model may ask to be called.</summary>
    [JsonPropertyName("tools")]
    public IReadOnlyList<GroqTool>? Tools { get; init; }

    /// <summary><c>none</c>, <c>auto</c>, <c>required</c>, or an object that names a function.</summary>
    [JsonPropertyName("tool_choice")]
    public JsonElement? ToolChoice { get; init; }

    /// <summary>Whether several tools may be called in one turn.</summary>
    [JsonPropertyName("parallel_tool_calls")]
    public bool? ParallelToolCalls { get; init; }

    /// <summary><c>low</c>, <c>medium</c> or <c>high</c>, on models that reason.</summary>
    [JsonPropertyName("reasoning_effort")]
    public string? ReasoningEffort { get; init; }

    /// <summary><c>hidden</c>, <c>raw</c> or <c>parsed</c>.</summary>
    [JsonPropertyName("reasoning_format")]
    public string? ReasoningFormat { get; init; }

    /// <summary>Whether the answer carries the reasoning.</summary>
    [JsonPropertyName("include_reasoning")]
    public bool? IncludeReasoning { get; init; }

    /// <summary><c>on_demand</c>, <c>flex</c>, <c>auto</c> or <c>performance</c>.</summary>
    [JsonPropertyName("service_tier")]
    public string? ServiceTier { get; init; }

    /// <summary>An identifier of the end user, for Groq's abuse detection.</summary>
    [JsonPropertyName("user")]
    public string? User { get; init; }

    /// <summary>Whether the answer comes as server-sent events. The client sets it: a call that returns one whole answer leaves it out.</summary>
    [JsonPropertyName("stream")]
    public bool? Stream { get; init; }

    /// <summary>What a stream brings besides the answer. The client sets it.</summary>
    [JsonPropertyName("stream_options")]
    public GroqStreamOptions? StreamOptions { get; init; }

    // Settable, because source-generated JSON refuses extension data that is init-only.

    /// <summary>Any other documented parameter (<c>documents</c>, <c>search_settings</c>, <c>metadata</c>, …), sent as it is.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalParameters { get; set; }

    /// <summary>Names the model only: prompt text never reaches a log by accident.</summary>
    public override string ToString() => $"{nameof(GroqChatRequest)} {{ Model = {Model}, Messages = {Messages.Count} }}";
}
