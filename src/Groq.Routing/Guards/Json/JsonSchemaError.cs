namespace Groq.Routing;

/// <summary>The first thing in which a value does not match a schema, or why the schema cannot be used.</summary>
/// <param name="Path">Where in the value, for example <c>$.items[3].name</c>. Property names are the only part of a value that it shows.</param>
/// <param name="Sentence">What is wrong, as the end of a sentence that begins with the path.</param>
/// <param name="IsSchemaUnusable">The schema is at fault, not the value.</param>
internal sealed record JsonSchemaError(string Path, string Sentence, bool IsSchemaUnusable = false)
{
    /// <summary>The same error, seen from the value around: the path grows while the check returns, so that a match builds none.</summary>
    public JsonSchemaError Under(string segment) => IsSchemaUnusable ? this : this with { Path = segment + Path };
}
