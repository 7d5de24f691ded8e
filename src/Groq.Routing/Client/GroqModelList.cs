using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>The body of <c>GET models</c>.</summary>
/// <param name="Data">The models this key can use.</param>
public sealed record GroqModelList([property: JsonPropertyName("data")] IReadOnlyList<GroqListedModel> Data);
