namespace Groq.Routing;

/// <summary><c>anyOf</c>.</summary>
internal sealed class AnyOfKeyword(SchemaNode[] schemas) : SchemaKeyword("anyOf")
{
    public override IEnumerable<SchemaNode> SameValue => schemas;

    public static void Read(KeywordReader reader)
    {
        if (reader.Schemas("anyOf") is { Length: > 0 } schemas)
        {
            reader.Add(new AnyOfKeyword(schemas));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks)
    {
        var matches = false;
        foreach (var schema in schemas)
        {
            matches |= run.MatchesBranch(schema, value, marks);

            // What the others would evaluate counts only where somebody asks for it.
            if (matches && marks == EvaluatedMarks.None)
            {
                return true;
            }
        }

        return matches;
    }

    public override string? Explain(SchemaRun run, JsonTreeValue value) => ClosestBranch.Explain(run, schemas, value, Name);
}
