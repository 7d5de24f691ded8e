namespace Groq.Routing;

/// <summary><c>if</c>, <c>then</c> and <c>else</c>.</summary>
internal sealed class IfKeyword(SchemaNode condition, SchemaNode? then, SchemaNode? otherwise) : SchemaKeyword("if")
{
    public override IEnumerable<SchemaNode> SameValue => [condition];

    public static void Read(KeywordReader reader)
    {
        var then = reader.Schema("then");
        var otherwise = reader.Schema("else");
        if (reader.Schema("if") is { } condition)
        {
            reader.Add(new IfKeyword(condition, then, otherwise));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks)
    {
        var consequence = run.MatchesBranch(condition, value, marks) ? then : otherwise;
        return consequence is null || run.Matches(consequence, value, marks);
    }
}
