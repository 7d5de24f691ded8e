namespace Groq.Routing;

/// <summary>One JSON document that schemas stand in.</summary>
/// <param name="uri">Where it was registered; empty for the caller's own.</param>
/// <param name="root">The whole document.</param>
internal sealed class SchemaDocument(string uri, JsonTreeValue root)
{
    public string Uri => uri;

    public JsonTreeValue Root => root;

    /// <summary>The resources that begin in it, by their first token.</summary>
    public Dictionary<int, SchemaResource> Resources { get; } = [];

    /// <summary>The places that are known to be schemas.</summary>
    public HashSet<int> Indexed { get; } = [];
}
