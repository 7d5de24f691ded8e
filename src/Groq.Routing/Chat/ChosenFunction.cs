using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>The function of a <see cref="ChosenTool"/>.</summary>
internal sealed record ChosenFunction([property: JsonPropertyName("name")] string Name);
