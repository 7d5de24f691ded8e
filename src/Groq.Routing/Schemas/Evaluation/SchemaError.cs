namespace Groq.Routing;

/// <summary>One thing in which a value does not match a schema.</summary>
/// <param name="InstancePath">Where in the value, for example <c>$.items[3].name</c>. Property names are the only part of a value that it shows.</param>
/// <param name="SchemaPath">Which keyword, as a JSON Pointer into the schema, for example <c>#/properties/items/items/maxLength</c>.</param>
/// <param name="Sentence">What must be, as the end of a sentence that begins with the path. A model can act on it.</param>
internal sealed record SchemaError(string InstancePath, string SchemaPath, string Sentence)
{
    /// <summary>The keyword.</summary>
    public string Keyword => SchemaPath[(SchemaPath.LastIndexOf('/') + 1)..];
}
