using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>The wire types' JSON, generated at build time.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GroqChatRequest))]
[JsonSerializable(typeof(GroqChatResponse))]
internal sealed partial class GroqJson : JsonSerializerContext;
