namespace Groq.Routing;

/// <summary>One schema, compiled: its keywords, sorted by the kinds of value they judge.</summary>
/// <param name="source">Where it stands.</param>
/// <param name="resource">The schema resource it belongs to.</param>
internal sealed class SchemaNode(JsonTreeValue source, SchemaResource resource)
{
    private readonly SchemaKeyword[][] _byKind = new SchemaKeyword[(int)JsonKind.Name + 1][];
    private JsonKinds _tracked;

    /// <summary>Where it stands.</summary>
    public JsonTreeValue Source => source;

    /// <summary>The schema resource it belongs to.</summary>
    public SchemaResource Resource => resource;

    /// <summary>Where it stands, as a URI with a JSON Pointer.</summary>
    public string Path => resource.Document.Uri + JsonLocation.Pointer(source);

    /// <summary>The schemas it applies to the very same value.</summary>
    public SchemaNode[] SameValue { get; private set; } = [];

    /// <summary>The keywords that judge values of a kind.</summary>
    public SchemaKeyword[] For(JsonKind kind) => _byKind[(int)kind];

    /// <summary>Whether it asks, of values of a kind, which children its keywords have evaluated.</summary>
    public bool Tracks(JsonKind kind) => ((int)_tracked & (1 << (int)kind)) != 0;

    public void Complete(List<SchemaKeyword> keywords)
    {
        for (var kind = JsonKind.Null; kind <= JsonKind.Object; kind++)
        {
            var flag = (JsonKinds)(1 << (int)kind);
            _byKind[(int)kind] = [.. keywords.Where(k => (k.Kinds & flag) != 0)];
            _tracked |= Array.Exists(_byKind[(int)kind], k => k.ComesLast) ? flag : 0;
        }

        // A name is a string to every schema that judges names.
        _byKind[(int)JsonKind.Name] = _byKind[(int)JsonKind.String];
        SameValue = [.. keywords.SelectMany(k => k.SameValue)];
    }
}
