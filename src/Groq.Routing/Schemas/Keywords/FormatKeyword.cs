namespace Groq.Routing;

/// <summary><c>format</c>, where it is to be held to.</summary>
internal sealed class FormatKeyword(string format, FormatCheck check) : SchemaKeyword("format")
{
    public override JsonKinds Kinds => JsonKinds.String;

    public static void Read(KeywordReader reader)
    {
        if (reader.TryGet("format", JsonKind.String, "a string", out var name) && reader.AssertsFormats && JsonFormats.Find(name.String) is { } check)
        {
            reader.Add(new FormatKeyword(name.String, check));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks) => run.SpendOn(value.Text) && check(value.Text);

    public override string Explain(SchemaRun run, JsonTreeValue value) => $"must have the format '{format}'";
}
