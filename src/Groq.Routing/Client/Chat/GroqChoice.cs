using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>One answer of a <see cref="GroqChatResponse"/>.</summary>
public sealed record GroqChoice
{
    /// <summary>Always 0.</summary>
    [JsonPropertyName("index")]
    public int Index { get; init; }

    /// <summary>What the model said.</summary>
    [JsonPropertyName("message")]
    public GroqMessage? Message { get; init; }

    /// <summary><c>stop</c>, <c>length</c> (cut off at the token budget) or <c>tool_calls</c>.</summary>
    [JsonPropertyName("finish_reason")]
    public string? FinishReason { get; init; }
}
