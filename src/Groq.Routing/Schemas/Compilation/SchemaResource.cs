namespace Groq.Routing;

/// <summary>A schema with an address of its own: a document, or a part of one with an <c>$id</c>.</summary>
/// <param name="uri">Its absolute URI without fragment.</param>
/// <param name="document">The document it stands in.</param>
/// <param name="root">Where it begins.</param>
/// <param name="dialect">How it is to be read.</param>
internal sealed class SchemaResource(string uri, SchemaDocument document, JsonTreeValue root, SchemaDialect dialect)
{
    public string Uri => uri;

    public SchemaDocument Document => document;

    public JsonTreeValue Root => root;

    public SchemaDialect Dialect => dialect;

    /// <summary>Places by <c>$anchor</c> or <c>$dynamicAnchor</c>.</summary>
    public Dictionary<string, JsonTreeValue> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Places by <c>$dynamicAnchor</c>.</summary>
    public Dictionary<string, JsonTreeValue> DynamicAnchors { get; } = new(StringComparer.Ordinal);

    /// <summary>The schemas at those of <see cref="DynamicAnchors"/> that a <c>$dynamicRef</c> asks for.</summary>
    public Dictionary<string, SchemaNode> DynamicNodes { get; } = new(StringComparer.Ordinal);
}
