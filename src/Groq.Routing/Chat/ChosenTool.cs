using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>The wire form of a tool choice that names a function.</summary>
internal sealed record ChosenTool([property: JsonPropertyName("type")] string Type, [property: JsonPropertyName("function")] ChosenFunction Function);
