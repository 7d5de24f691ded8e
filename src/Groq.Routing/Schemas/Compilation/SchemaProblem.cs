namespace Groq.Routing;

/// <summary>What keeps a schema from being used.</summary>
/// <param name="Path">Where in the schema, as a JSON Pointer.</param>
/// <param name="Sentence">What is wrong, as the end of a sentence that begins with the path.</param>
internal sealed record SchemaProblem(string Path, string Sentence)
{
    public override string ToString() => $"{Path} {Sentence}";
}
