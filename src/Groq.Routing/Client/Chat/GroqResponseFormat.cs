using System.Text.Json;
using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>The form Groq is asked to answer in: JSON mode, or a JSON Schema.</summary>
public sealed record GroqResponseFormat
{
    /// <summary>JSON mode: any JSON object. The messages must ask for JSON.</summary>
    public static GroqResponseFormat JsonObject { get; } = new() { Type = "json_object" };

    /// <summary><c>json_object</c> or <c>json_schema</c>.</summary>
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    /// <summary>The schema, for <c>json_schema</c>.</summary>
    [JsonPropertyName("json_schema")]
    public GroqJsonSchema? JsonSchema { get; init; }

    /// <summary>Structured outputs.</summary>
    /// <param name="name">A name for the schema, for the model.</param>
    /// <param name="schema">JSON Schema.</param>
    /// <param name="strict">Whether Groq must hold to it; only some models can (see <see cref="GroqModel.StrictSchemas"/>).</param>
    public static GroqResponseFormat FromSchema(string name, JsonElement schema, bool strict) =>
        new() { Type = "json_schema", JsonSchema = new GroqJsonSchema(name, schema, strict) };
}
