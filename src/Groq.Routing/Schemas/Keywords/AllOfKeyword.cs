namespace Groq.Routing;

/// <summary><c>allOf</c>.</summary>
internal sealed class AllOfKeyword(SchemaNode[] schemas) : SchemaKeyword("allOf")
{
    public override IEnumerable<SchemaNode> SameValue => schemas;

    public static void Read(KeywordReader reader)
    {
        if (reader.Schemas("allOf") is { Length: > 0 } schemas)
        {
            reader.Add(new AllOfKeyword(schemas));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks)
    {
        var matches = true;
        foreach (var schema in schemas)
        {
            matches &= run.Matches(schema, value, marks);
            if (!matches && !run.Explains)
            {
                return false;
            }
        }

        return matches;
    }
}
