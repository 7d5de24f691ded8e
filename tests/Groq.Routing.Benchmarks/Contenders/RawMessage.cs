using System.Text.Json.Serialization;

namespace Groq.Routing.Benchmarks;

internal sealed record RawMessage([property: JsonPropertyName("role")] string Role, [property: JsonPropertyName("content")] string Content);
