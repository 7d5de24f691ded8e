using System.Text.Json.Serialization;

namespace Groq.Routing.Benchmarks;

internal sealed record RawChoice([property: JsonPropertyName("message")] RawMessage Message, [property: JsonPropertyName("finish_reason")] string FinishReason);
