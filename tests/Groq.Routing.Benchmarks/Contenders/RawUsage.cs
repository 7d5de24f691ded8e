using System.Text.Json.Serialization;

namespace Groq.Routing.Benchmarks;

internal sealed record RawUsage([property: JsonPropertyName("prompt_tokens")] int PromptTokens, [property: JsonPropertyName("completion_tokens")] int CompletionTokens);
