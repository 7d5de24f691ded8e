namespace Groq.Routing;

/// <summary><c>pattern</c>.</summary>
internal sealed class PatternKeyword(SchemaPattern pattern) : SchemaKeyword("pattern")
{
    public override JsonKinds Kinds => JsonKinds.String;

    public static void Read(KeywordReader reader)
    {
        if (reader.TryGet("pattern", JsonKind.String, "a string", out var text) && reader.Pattern("pattern", text.String) is { } pattern)
        {
            reader.Add(new PatternKeyword(pattern));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks) => pattern.IsMatch(run, value.Text);

    public override string Explain(SchemaRun run, JsonTreeValue value) => $"must match the regular expression {pattern.Text}";
}
