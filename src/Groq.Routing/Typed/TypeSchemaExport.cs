using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Groq.Routing;

/// <summary>Describes a .NET type to a model: what System.Text.Json says of it, with its descriptions, and without what only a reader of many forms would accept.</summary>
internal static class TypeSchemaExport
{
    private static readonly JsonSchemaExporterOptions Options = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Transform,
    };

    public static JsonNode Export(JsonTypeInfo type) => type.GetJsonSchemaAsNode(Options);

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
        {
            return Description(context) is { } text && node.GetValue<bool>() ? new JsonObject { ["description"] = text } : node;
        }

        WriteNumbersAsNumbers(schema);
        SplitPolymorphic(schema);
        if (schema["enum"] is JsonArray values && schema["type"] is null && values.All(v => v?.GetValueKind() == System.Text.Json.JsonValueKind.String))
        {
            schema.Insert(0, "type", "string");
        }

        if (Description(context) is { } description && schema["description"] is null)
        {
            schema.Insert(0, "description", description);
        }

        return schema;
    }

    // Options for the web read numbers from strings too; a model need not know.
    private static void WriteNumbersAsNumbers(JsonObject schema)
    {
        if (schema["type"] is not JsonArray types || schema["pattern"] is null)
        {
            return;
        }

        var names = types.Select(t => t!.GetValue<string>()).ToList();
        if (!names.Remove("string") || !names.Exists(n => n is "integer" or "number"))
        {
            return;
        }

        schema.Remove("pattern");
        schema["type"] = names.Count == 1 ? names[0] : new JsonArray([.. names.Select(n => JsonValue.Create(n))]);
    }

    // Of a type with derived ones each is an object by itself, so that each can be closed.
    private static void SplitPolymorphic(JsonObject schema)
    {
        if (schema["anyOf"] is not JsonArray branches || !Names(schema["type"]).Contains("object"))
        {
            return;
        }

        foreach (var branch in branches.OfType<JsonObject>().Where(b => b["properties"] is not null && b["type"] is null))
        {
            branch.Insert(0, "type", "object");
        }

        if (Names(schema["type"]).Contains("null"))
        {
            branches.Add((JsonNode)new JsonObject { ["type"] = "null" });
        }

        schema.Remove("type");
        schema.Remove("required");
    }

    /// <summary>The names in a <c>type</c>.</summary>
    public static IEnumerable<string> Names(JsonNode? type) => type switch
    {
        JsonArray types => types.Select(t => t!.GetValue<string>()),
        JsonValue name => [name.GetValue<string>()],
        _ => [],
    };

    private static string? Description(JsonSchemaExporterContext context) =>
        Find(context.PropertyInfo?.AttributeProvider)
        ?? Find(context.PropertyInfo?.AssociatedParameter?.AttributeProvider)
        ?? Find(context.TypeInfo.Type);

    private static string? Find(ICustomAttributeProvider? member) =>
        member?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: true) is [DescriptionAttribute { Description.Length: > 0 } found, ..] ? found.Description : null;
}
