using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>A model as Groq lists it.</summary>
public sealed record GroqListedModel
{
    /// <summary>The id on the wire.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Who made it.</summary>
    [JsonPropertyName("owned_by")]
    public string? OwnedBy { get; init; }

    /// <summary>Whether it is served now.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; init; }

    /// <summary>Most tokens of prompt and answer together.</summary>
    [JsonPropertyName("context_window")]
    public int? ContextWindow { get; init; }

    /// <summary>Most tokens of one answer.</summary>
    [JsonPropertyName("max_completion_tokens")]
    public int? MaxCompletionTokens { get; init; }
}
