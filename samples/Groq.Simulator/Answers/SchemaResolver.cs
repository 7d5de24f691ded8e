using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Groq.Simulator;

/// <summary>Replaces a reference, an alternative or a combination by what it stands for, one layer at a time.</summary>
internal static class SchemaResolver
{
    /// <returns>The schema without its outermost $ref, anyOf, oneOf or allOf; null when it has none.</returns>
    public static JsonElement? Flatten(JsonElement root, JsonElement schema, bool preferSmall)
    {
        if (schema.Present("$ref") is { ValueKind: JsonValueKind.String } reference)
        {
            return Merge(schema, "$ref", [Follow(root, reference.GetString()!)]);
        }

        foreach (string name in (ReadOnlySpan<string>)["anyOf", "oneOf"])
        {
            if (schema.Present(name) is { ValueKind: JsonValueKind.Array } choices && choices.GetArrayLength() > 0)
            {
                return Merge(schema, name, [Choose(choices, preferSmall)]);
            }
        }

        return schema.Present("allOf") is { ValueKind: JsonValueKind.Array } parts ? Merge(schema, "allOf", [.. parts.EnumerateArray()]) : null;
    }

    private static JsonElement Choose(JsonElement choices, bool preferSmall) =>
        preferSmall ? choices.EnumerateArray().MinBy(Weight) : choices[0];

    /// <summary>Deep in a recursive schema, the alternative that ends it is taken.</summary>
    private static int Weight(JsonElement schema) =>
        schema.Present("$ref") is not null ? 3
        : schema.Present("properties") is not null || schema.Present("anyOf") is not null || schema.Present("allOf") is not null ? 2
        : schema.Present("items") is not null ? 1
        : 0;

    private static JsonElement Follow(JsonElement root, string reference)
    {
        JsonElement at = root;
        foreach (string step in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            string name = Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            bool found = at.ValueKind == JsonValueKind.Array
                ? int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < at.GetArrayLength() && Take(at[index])
                : at.ValueKind == JsonValueKind.Object && at.TryGetProperty(name, out JsonElement child) && Take(child);
            if (!found)
            {
                throw new RequestRefusedException($"invalid JSON schema for response_format: '{reference}' leads nowhere", "response_format");
            }
        }

        return at;

        bool Take(JsonElement next)
        {
            at = next;
            return true;
        }
    }

    private static JsonElement Merge(JsonElement schema, string without, JsonElement[] parts)
    {
        if (schema.GetPropertyCount() == 1 && parts.Length == 1)
        {
            return parts[0];
        }

        var merged = (JsonObject)JsonNode.Parse(schema.GetRawText())!;
        merged.Remove(without);
        foreach (JsonElement part in parts)
        {
            if (part.ValueKind == JsonValueKind.Object)
            {
                Add(merged, part);
            }
        }

        return JsonElement.Parse(merged.ToJsonString());
    }

    private static void Add(JsonObject merged, JsonElement part)
    {
        foreach (JsonProperty property in part.EnumerateObject())
        {
            JsonNode? added = JsonNode.Parse(property.Value.GetRawText());
            switch (merged[property.Name], added)
            {
                case (JsonObject here, JsonObject more) when property.Name is "properties" or "$defs":
                    foreach ((string name, JsonNode? value) in more)
                    {
                        here[name] = value?.DeepClone();
                    }

                    break;
                case (JsonArray here, JsonArray more) when property.Name is "required" or "allOf":
                    foreach (JsonNode? item in more)
                    {
                        here.Add(item?.DeepClone());
                    }

                    break;
                default:
                    merged[property.Name] = added;
                    break;
            }
        }
    }
}
