namespace Groq.Routing;

/// <summary><c>unevaluatedItems</c> and <c>unevaluatedProperties</c>: for the children that no other keyword of the schema, or of one applied along with it, has evaluated.</summary>
internal sealed class UnevaluatedKeyword(string name, JsonKinds kinds, SchemaNode schema) : SchemaKeyword(name)
{
    public override JsonKinds Kinds => kinds;

    public override bool ComesLast => true;

    public static void Read(KeywordReader reader)
    {
        Read(reader, "unevaluatedItems", JsonKinds.Array);
        Read(reader, "unevaluatedProperties", JsonKinds.Object);
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks)
    {
        var matches = true;
        foreach (var child in value.Children)
        {
            matches &= run.Marks.IsSet(marks, child.Ordinal) || run.Matches(schema, child.Value);
            if (!matches && !run.Explains)
            {
                return false;
            }
        }

        run.Marks.SetAll(marks, value.Count);
        return matches;
    }

    private static void Read(KeywordReader reader, string name, JsonKinds kinds)
    {
        if (reader.Schema(name) is { } schema)
        {
            reader.Add(new UnevaluatedKeyword(name, kinds, schema));
        }
    }
}
