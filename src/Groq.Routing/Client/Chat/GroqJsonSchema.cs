using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

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
    /// <summary>How the answer is read, where the schema is that of a type.</summary>
    [JsonIgnore]
    internal TypedAnswer? Answer { get; init; }

    /// <summary>The schema of a .NET type, as typed answers send it: strict where every object of it has known properties.</summary>
    /// <param name="type">The type, from a <c>JsonSerializerContext</c> or <see cref="JsonSerializerOptions.GetTypeInfo(Type)"/>. One that is written as a list, a text or a number becomes the property <c>value</c> of an object.</param>
    /// <exception cref="NotSupportedException">System.Text.Json cannot describe the type.</exception>
    public static GroqJsonSchema FromType(JsonTypeInfo type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new TypeSchema(type).Schema;
    }

    /// <summary>Names the schema only.</summary>
    public override string ToString() => $"{nameof(GroqJsonSchema)} {{ Name = {Name}, Strict = {Strict} }}";
}
