using System.Text.Json.Serialization;

namespace Groq.Routing.Benchmarks;

internal sealed record RawRequest(
    [property: JsonPropertyName("model")] string Model,
    [property: JsonPropertyName("messages")] RawMessage[] Messages,
    [property: JsonPropertyName("max_completion_tokens")] int MaxCompletionTokens,
    [property: JsonPropertyName("temperature")] double Temperature);
