namespace Groq.Routing;

/// <summary><c>$ref</c>, and a <c>$dynamicRef</c> that is no more than that.</summary>
internal sealed class ReferenceKeyword(string name, SchemaNode target) : SchemaKeyword(name)
{
    public override IEnumerable<SchemaNode> SameValue => [target];

    public static void Read(KeywordReader reader)
    {
        if (reader.Reference("$ref") is { } target)
        {
            reader.Add(new ReferenceKeyword("$ref", target));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks) => run.Matches(target, value, marks);
}
