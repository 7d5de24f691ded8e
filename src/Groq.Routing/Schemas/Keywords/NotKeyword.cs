namespace Groq.Routing;

/// <summary><c>not</c>.</summary>
internal sealed class NotKeyword(SchemaNode schema) : SchemaKeyword("not")
{
    public override IEnumerable<SchemaNode> SameValue => [schema];

    public static void Read(KeywordReader reader)
    {
        if (reader.Schema("not") is { } schema)
        {
            reader.Add(new NotKeyword(schema));
        }
    }

    // What it evaluates counts for nobody: either it fails, or all of this does.
    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks) => !run.MatchesBranch(schema, value, EvaluatedMarks.None);

    public override string Explain(SchemaRun run, JsonTreeValue value) => "must not match the schema of 'not'";
}
