namespace Groq.Routing;

/// <summary>Goes through the places of a document that are schemas, before any is compiled, and writes down the addresses they have.</summary>
internal sealed class SchemaIndex(SchemaCompiler compiler)
{
    /// <summary>Indexes a schema and all schemas in it.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="outer">The resource it stands in; <see langword="null"/> for a document's root.</param>
    /// <param name="document">The document.</param>
    public void Add(JsonTreeValue schema, SchemaResource? outer, SchemaDocument document)
    {
        if (!document.Indexed.Add(schema.Index))
        {
            return;
        }

        var resource = outer;
        if (outer is null || Text(schema, "$id"u8) is not null)
        {
            resource = Open(schema, outer, document);
        }

        if (schema.Kind != JsonKind.Object)
        {
            return;
        }

        Anchor(schema, "$anchor", resource!, dynamic: false);
        Anchor(schema, "$dynamicAnchor", resource!, dynamic: true);
        foreach (var member in schema.Children)
        {
            foreach (var inner in SchemaKeywords.SubschemasOf(member.NameValue.String, member.Value))
            {
                Add(inner, resource, document);
            }
        }
    }

    private SchemaResource Open(JsonTreeValue schema, SchemaResource? outer, SchemaDocument document)
    {
        var id = Text(schema, "$id"u8);
        var (reference, fragment) = SchemaUri.Split(id ?? "");
        var uri = SchemaUri.Resolve(outer?.Uri ?? document.Uri, reference);
        var dialect = Text(schema, "$schema"u8) is { } meta ? compiler.DialectOf(meta, schema) : outer?.Dialect;
        var resource = new SchemaResource(uri, document, schema, dialect ?? SchemaDialect.Draft202012);
        document.Resources[schema.Index] = resource;
        if (fragment.Length > 0)
        {
            compiler.Fail(schema, "$id", "must not have a fragment; '$anchor' names a place");
        }
        else if (!compiler.TryAddResource(uri, resource))
        {
            compiler.Fail(schema, "$id", "is the address of another schema as well");
        }

        return resource;
    }

    private void Anchor(JsonTreeValue schema, string keyword, SchemaResource resource, bool dynamic)
    {
        if (Text(schema, System.Text.Encoding.UTF8.GetBytes(keyword)) is not { } name)
        {
            return;
        }

        if (!IsAnchor(name))
        {
            compiler.Fail(schema, keyword, "must begin with a letter or _ and go on with letters, digits, -, . and _");
        }
        else if (!resource.Anchors.TryAdd(name, schema) && resource.Anchors[name].Index != schema.Index)
        {
            compiler.Fail(schema, keyword, "names two places");
        }

        if (dynamic)
        {
            resource.DynamicAnchors[name] = schema;
        }
    }

    private static bool IsAnchor(string name) =>
        name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_');

    private static string? Text(JsonTreeValue schema, ReadOnlySpan<byte> keyword) =>
        schema.Kind == JsonKind.Object && schema.TryGet(keyword, out var value) && value.Kind == JsonKind.String ? value.String : null;
}
