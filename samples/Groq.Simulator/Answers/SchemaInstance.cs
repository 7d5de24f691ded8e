using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Groq.Simulator;

/// <summary>
/// Generates an instance that is valid for a JSON schema: type, enum, const, properties, required, items, prefixItems, anyOf, oneOf,
/// allOf, $ref within the document, and the bounds of numbers, strings and arrays. <c>pattern</c> and <c>not</c> are not looked at.
/// </summary>
internal sealed class SchemaInstance(JsonElement root, Suggestions suggestions)
{
    private const int OptionalDepth = 4;
    private const int DeepestDepth = 40;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Refuses a schema nothing can be generated from, before anything is charged.</summary>
    /// <exception cref="RequestRefusedException">It has no finite instance, a reference leads nowhere, or a keyword has the wrong type.</exception>
    public static void Check(JsonElement schema)
    {
        try
        {
            new SchemaInstance(schema, new Suggestions("", null)).Generate();
        }
        catch (InvalidOperationException)
        {
            throw new RequestRefusedException("invalid JSON schema for response_format: a keyword has a value of the wrong type", "response_format");
        }
    }

    public string Generate() => Value(root, null, 0, 0)?.ToJsonString(Relaxed) ?? "null";

    private JsonNode? Value(JsonElement schema, string? property, int index, int depth)
    {
        if (depth > DeepestDepth)
        {
            throw new RequestRefusedException("invalid JSON schema for response_format: it has no finite instance", "response_format");
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            return JsonValue.Create(suggestions.Text(property, index));
        }

        if (SchemaResolver.Flatten(root, schema, depth >= OptionalDepth) is { } flat)
        {
            return Value(flat, property, index, depth + 1);
        }

        if (schema.TryGetProperty("const", out JsonElement constant))
        {
            return Node(constant);
        }

        if (schema.Present("enum") is { ValueKind: JsonValueKind.Array } options && options.GetArrayLength() > 0)
        {
            return Node(options[index % options.GetArrayLength()]);
        }

        return TypeOf(schema) switch
        {
            "object" => Object(schema, index, depth),
            "array" => Array(schema, property, depth),
            "integer" => JsonValue.Create((long)SchemaNumber.Pick(schema, whole: true, suggestions.Verdict(property))),
            "number" => JsonValue.Create(SchemaNumber.Pick(schema, whole: false, suggestions.Verdict(property))),
            "boolean" => JsonValue.Create(suggestions.Verdict(property) ?? index % 2 == 0),
            "null" => null,
            _ => JsonValue.Create(Text(schema, property, index)),
        };
    }

    private JsonObject Object(JsonElement schema, int index, int depth)
    {
        var instance = new JsonObject();
        HashSet<string> required = schema.Present("required") is { ValueKind: JsonValueKind.Array } names
            ? [.. names.EnumerateArray().Select(name => name.GetString()!)]
            : [];
        if (schema.Present("properties") is { ValueKind: JsonValueKind.Object } properties)
        {
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                if (depth < OptionalDepth || required.Contains(property.Name))
                {
                    instance[property.Name] = Value(property.Value, property.Name, index, depth + 1);
                }
            }
        }

        foreach (string name in required.Where(name => !instance.ContainsKey(name)))
        {
            instance[name] = schema.Present("additionalProperties") is { ValueKind: JsonValueKind.Object } other
                ? Value(other, name, index, depth + 1)
                : suggestions.Text(name, index);
        }

        return instance;
    }

    private JsonArray Array(JsonElement schema, string? property, int depth)
    {
        int least = Bound(schema, "minItems", 0);
        int most = Bound(schema, "maxItems", int.MaxValue);
        int wanted = depth > OptionalDepth ? least : property is not null ? suggestions.Count ?? 2 : 2;
        var instance = new JsonArray();
        JsonElement[] prefix = schema.Present("prefixItems") is { ValueKind: JsonValueKind.Array } first ? [.. first.EnumerateArray()] : [];
        JsonElement items = schema.TryGetProperty("items", out JsonElement all) ? all : default;
        if (items.ValueKind == JsonValueKind.False)
        {
            most = Math.Min(most, prefix.Length);
        }

        for (int i = 0; i < Math.Min(Math.Max(wanted, Math.Max(least, prefix.Length)), most); i++)
        {
            instance.Add(Value(i < prefix.Length ? prefix[i] : items, null, i, depth + 1));
        }

        return instance;
    }

    private string Text(JsonElement schema, string? property, int index)
    {
        switch (schema.Text("format"))
        {
            case "date-time": return "2026-10-01T12:00:00Z";
            case "date": return "2026-10-01";
            case "time": return "12:00:00Z";
            case "duration": return "P7D";
            case "email": return "simulated@example.org";
            case "hostname": return "example.org";
            case "ipv4": return "192.0.2.1";
            case "ipv6": return "2001:db8::1";
            case "uri": return "https://example.org/";
            case "uuid": return "00000000-0000-4000-8000-" + index.ToString("d12", CultureInfo.InvariantCulture);
        }

        string text = suggestions.Text(property, index);
        text = text.PadRight(Bound(schema, "minLength", 0), '.');
        int most = Bound(schema, "maxLength", int.MaxValue);
        return text.Length <= most ? text : text[..most];
    }

    private static int Bound(JsonElement schema, string name, int otherwise) =>
        schema.Present(name) is { ValueKind: JsonValueKind.Number } bound ? (int)Math.Clamp(bound.GetDouble(), 0, int.MaxValue) : otherwise;

    private static string? TypeOf(JsonElement schema) => schema.Present("type") switch
    {
        { ValueKind: JsonValueKind.String } type => type.GetString(),
        { ValueKind: JsonValueKind.Array } types => types.EnumerateArray().Select(type => type.GetString()).FirstOrDefault(type => type != "null") ?? "null",
        _ when schema.Present("properties") is not null || schema.Present("required") is not null => "object",
        _ when schema.Present("items") is not null || schema.Present("prefixItems") is not null || schema.Present("minItems") is not null => "array",
        _ when schema.Present("minimum") is not null || schema.Present("maximum") is not null || schema.Present("multipleOf") is not null => "number",
        _ => "string",
    };

    private static JsonNode? Node(JsonElement element) => JsonNode.Parse(element.GetRawText());
}
