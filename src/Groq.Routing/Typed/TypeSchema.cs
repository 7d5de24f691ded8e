using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Groq.Routing;

/// <summary>The schema of a .NET type, as a request sends it, and how its answer is read.</summary>
internal sealed class TypeSchema
{
    private const int LongestName = 64;

    public TypeSchema(JsonTypeInfo type)
    {
        var schema = TypeSchemaExport.Export(type);
        var isWrapped = !IsObject(schema);
        schema = isWrapped ? Wrap(schema) : schema;
        var strict = StrictForm.Of(schema);
        Answer = new TypedAnswer(type, isWrapped);
        Schema = new GroqJsonSchema(NameOf(type.Type), JsonElement.Parse((strict ?? schema).ToJsonString()), Strict: strict is not null) { Answer = Answer };
    }

    public GroqJsonSchema Schema { get; }

    public TypedAnswer Answer { get; }

    // Groq takes letters, digits, dashes and underscores.
    private static string NameOf(Type type)
    {
        var arguments = string.Concat(type.GenericTypeArguments.Select(a => $"_{NameOf(a)}"));
        var name = string.Concat((type.Name.Split('`')[0] + arguments).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        return name.Length <= LongestName ? name : name[..LongestName];
    }

    private static bool IsObject(JsonNode schema) => schema is JsonObject o && o["type"] is JsonValue type && type.GetValueKind() == JsonValueKind.String && type.GetValue<string>() == "object";

    private static JsonObject Wrap(JsonNode schema)
    {
        Rebase(schema);
        return new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { [TypedAnswer.Wrapper] = schema },
            ["required"] = new JsonArray(TypedAnswer.Wrapper),
            ["additionalProperties"] = false,
        };
    }

    // A type that holds itself refers to where it stands.
    private static void Rebase(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                Rebase(item);
            }
        }

        if (node is not JsonObject schema)
        {
            return;
        }

        if (schema["$ref"] is JsonValue reference && reference.TryGetValue(out string? pointer))
        {
            schema["$ref"] = $"#/properties/{TypedAnswer.Wrapper}{pointer[1..]}";
        }

        foreach (var (_, inner) in schema)
        {
            Rebase(inner);
        }
    }
}
