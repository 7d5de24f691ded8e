using System.Text.Json;
using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>The function of a <see cref="GroqTool"/>.</summary>
/// <param name="Name">Letters, digits, underscores and dashes.</param>
public sealed record GroqFunction([property: JsonPropertyName("name")] string Name)
{
    /// <summary>What it does, for the model.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>A JSON Schema of its arguments.</summary>
    [JsonPropertyName("parameters")]
    public JsonElement? Parameters { get; init; }

    /// <summary>Names the function only.</summary>
    public override string ToString() => $"{nameof(GroqFunction)} {{ Name = {Name} }}";
}
