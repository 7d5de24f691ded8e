using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>The body of a successful chat completion.</summary>
public sealed record GroqChatResponse
{
    /// <summary>Groq's id of the completion.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>The model that served, which can differ from the one asked for.</summary>
    [JsonPropertyName("model")]
    public string? Model { get; init; }

    /// <summary>When it was made, in seconds since 1970.</summary>
    [JsonPropertyName("created")]
    public long Created { get; init; }

    /// <summary>One choice: Groq takes no <c>n</c> but 1.</summary>
    [JsonPropertyName("choices")]
    public IReadOnlyList<GroqChoice>? Choices { get; init; }

    /// <summary>What it cost.</summary>
    [JsonPropertyName("usage")]
    public GroqUsage? Usage { get; init; }

    /// <summary>The backend's configuration.</summary>
    [JsonPropertyName("system_fingerprint")]
    public string? SystemFingerprint { get; init; }

    /// <summary>The tier that served.</summary>
    [JsonPropertyName("service_tier")]
    public string? ServiceTier { get; init; }

    /// <summary>The first choice's message, or <see langword="null"/> when Groq sent none.</summary>
    [JsonIgnore]
    public GroqMessage? Message => Choices is [{ } first, ..] ? first.Message : null;

    /// <summary>Why the first choice ended: <c>stop</c>, <c>length</c>, <c>tool_calls</c>.</summary>
    [JsonIgnore]
    public string? FinishReason => Choices is [{ } first, ..] ? first.FinishReason : null;

    /// <summary>Names the model only: answers never reach a log by accident.</summary>
    public override string ToString() => $"{nameof(GroqChatResponse)} {{ Id = {Id}, Model = {Model} }}";
}
