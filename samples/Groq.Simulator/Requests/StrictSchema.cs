using System.Text.Json;

namespace Groq.Simulator;

/// <summary>Strict structured outputs ask for closed objects whose every property is required.</summary>
internal static class StrictSchema
{
    private static readonly string[] Maps = ["properties", "$defs", "definitions"];
    private static readonly string[] Lists = ["anyOf", "oneOf", "allOf", "prefixItems"];

    public static void Check(JsonElement schema, string name) => Check(schema, name, "");

    private static void Check(JsonElement schema, string name, string path)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (IsObject(schema))
        {
            CheckObject(schema, name, path);
        }

        foreach (string map in Maps)
        {
            if (schema.Present(map) is { ValueKind: JsonValueKind.Object } children)
            {
                foreach (JsonProperty child in children.EnumerateObject())
                {
                    Check(child.Value, name, $"{path}/{map}/{child.Name}");
                }
            }
        }

        foreach (string list in Lists)
        {
            if (schema.Present(list) is { ValueKind: JsonValueKind.Array } children)
            {
                int index = 0;
                foreach (JsonElement child in children.EnumerateArray())
                {
                    Check(child, name, $"{path}/{list}/{index++}");
                }
            }
        }

        if (schema.Present("items") is { } items)
        {
            Check(items, name, $"{path}/items");
        }
    }

    private static void CheckObject(JsonElement schema, string name, string path)
    {
        string at = path.Length == 0 ? "/" : path;
        if (schema.Present("additionalProperties") is not { ValueKind: JsonValueKind.False })
        {
            throw Refuse(name, at, "`additionalProperties:false` must be set on every object");
        }

        HashSet<string?> required = schema.Present("required") is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString())]
            : [];
        if (schema.Present("properties") is { ValueKind: JsonValueKind.Object } properties)
        {
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                if (!required.Contains(property.Name))
                {
                    throw Refuse(
                        name, at, $"`required` is required to be supplied and to be an array including every key in properties. Missing '{property.Name}'");
                }
            }
        }
    }

    private static bool IsObject(JsonElement schema) => schema.Present("type") switch
    {
        { ValueKind: JsonValueKind.String } type => type.ValueEquals("object"),
        { ValueKind: JsonValueKind.Array } types => types.EnumerateArray().Any(type => type.ValueKind == JsonValueKind.String && type.ValueEquals("object")),
        _ => schema.Present("properties") is not null,
    };

    private static RequestRefusedException Refuse(string name, string at, string reason) =>
        new($"invalid JSON schema for response_format: '{name}': {at}: {reason}", "response_format");
}
