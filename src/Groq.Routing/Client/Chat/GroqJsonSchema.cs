using System.Text.Json;
using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>A JSON Schema an answer is asked to match.</summary>
/// <param name="Name">A name for it, for the model.</param>
/// <param name="Schema">The schema itself.</param>
/// <param name="Strict">Whether Groq must hold to it. On a model that cannot, the router sends it as best effort and validates the answer itself.</param>
public sealed record GroqJsonSchema(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("schema")] JsonElement Schema,
    [property: JsonPropertyName("strict")] bool Strict = false)
{
    /// <summary>Names the schema only.</summary>
    public override string ToString() => $"{nameof(GroqJsonSchema)} {{ Name = {Name}, Strict = {Strict} }}";
}
