namespace Groq.Routing;

/// <summary><c>contains</c>, with <c>minContains</c> and <c>maxContains</c>.</summary>
internal sealed class ContainsKeyword(SchemaNode schema, long least, long most) : SchemaKeyword("contains")
{
    public override JsonKinds Kinds => JsonKinds.Array;

    public static void Read(KeywordReader reader)
    {
        var least = reader.Count("minContains") ?? 1;
        var most = reader.Count("maxContains") ?? long.MaxValue;
        if (reader.Schema("contains") is { } schema)
        {
            reader.Add(new ContainsKeyword(schema, least, most));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks)
    {
        var found = 0L;
        foreach (var item in value.Children)
        {
            if (run.MatchesBranch(schema, item.Value, EvaluatedMarks.None))
            {
                found++;
                run.Marks.Set(marks, item.Ordinal);
            }
        }

        return found >= least && found <= most;
    }

    public override string Explain(SchemaRun run, JsonTreeValue value) => most == long.MaxValue
        ? $"must have at least {least} item(s) as 'contains' describes"
        : $"must have at least {least} and at most {most} item(s) as 'contains' describes";
}
