namespace Groq.Routing;

/// <summary><c>oneOf</c>.</summary>
internal sealed class OneOfKeyword(SchemaNode[] schemas) : SchemaKeyword("oneOf")
{
    public override IEnumerable<SchemaNode> SameValue => schemas;

    public static void Read(KeywordReader reader)
    {
        if (reader.Schemas("oneOf") is { Length: > 0 } schemas)
        {
            reader.Add(new OneOfKeyword(schemas));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks)
    {
        var matches = 0;
        foreach (var schema in schemas)
        {
            matches += run.MatchesBranch(schema, value, marks) ? 1 : 0;
            if (matches > 1)
            {
                return false;
            }
        }

        return matches == 1;
    }

    public override string? Explain(SchemaRun run, JsonTreeValue value)
    {
        var matching = Enumerable.Range(0, schemas.Length).Where(i => run.MatchesBranch(schemas[i], value, EvaluatedMarks.None)).ToList();
        return matching.Count == 0
            ? ClosestBranch.Explain(run, schemas, value, Name)
            : $"must match exactly one of the schemas of 'oneOf', and matches those at {string.Join(" and ", matching)}";
    }
}
