using System.Text.Json.Serialization;

namespace Groq.Routing.Benchmarks;

internal sealed record RawResponse(
    [property: JsonPropertyName("model")] string Model,
    [property: JsonPropertyName("choices")] RawChoice[] Choices,
    [property: JsonPropertyName("usage")] RawUsage Usage);
