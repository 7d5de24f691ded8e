using System.Text.Json;
using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>A function the model may ask to be called.</summary>
/// <param name="Function">Its name, purpose and parameters.</param>
public sealed record GroqTool([property: JsonPropertyName("function")] GroqFunction Function)
{
    /// <summary>Always <c>function</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get; init; } = "function";

    /// <summary>Describes a function.</summary>
    /// <param name="name">Letters, digits, underscores and dashes.</param>
    /// <param name="description">What it does, for the model.</param>
    /// <param name="parameters">A JSON Schema of its arguments.</param>
    public static GroqTool Create(string name, string? description = null, JsonElement? parameters = null) =>
        new(new GroqFunction(name) { Description = description, Parameters = parameters });
}
