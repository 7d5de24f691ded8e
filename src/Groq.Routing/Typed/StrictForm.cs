using System.Text.Json.Nodes;

namespace Groq.Routing;

/// <summary>Puts the schema of a type into the form that Groq's strict mode demands: closed objects whose every property is required.</summary>
/// <remarks>What may be left out must be written then; a type that allows null says so in the schema, so that null stands for it.</remarks>
internal static class StrictForm
{
    private static readonly string[] Lists = ["anyOf", "prefixItems"];

    /// <summary>The schema in that form; <see langword="null"/> when it cannot be, because it has an object with names that are not known, or something that may be anything.</summary>
    public static JsonNode? Of(JsonNode schema)
    {
        var strict = schema.DeepClone();
        return TryClose(strict) ? strict : null;
    }

    private static bool TryClose(JsonNode? node)
    {
        if (node is not JsonObject schema)
        {
            return false;
        }

        // Groq is not known to take defaults, and nothing is left out that one could stand for.
        schema.Remove("default");
        if (schema["$ref"] is not null || schema["enum"] is not null || schema["const"] is not null)
        {
            return true;
        }

        var types = TypeSchemaExport.Names(schema["type"]).ToList();
        var closes = types.Count > 0 || schema["anyOf"] is not null;
        if (types.Contains("object") || schema["properties"] is not null)
        {
            closes &= TryCloseObject(schema);
        }

        if (types.Contains("array"))
        {
            closes &= schema["items"] is not null && TryClose(schema["items"]);
        }

        foreach (var list in Lists)
        {
            closes &= schema[list] is not JsonArray inner || inner.All(TryClose);
        }

        return closes;
    }

    private static bool TryCloseObject(JsonObject schema)
    {
        if (schema["properties"] is not JsonObject properties || schema["additionalProperties"] is { } more && more.GetValueKind() != System.Text.Json.JsonValueKind.False)
        {
            return false;
        }

        schema["required"] = new JsonArray([.. properties.Select(p => JsonValue.Create(p.Key))]);
        schema["additionalProperties"] = false;
        return properties.All(p => TryClose(p.Value));
    }
}
