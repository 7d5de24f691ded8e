namespace Groq.Routing;

/// <summary><c>propertyNames</c>.</summary>
internal sealed class PropertyNamesKeyword(SchemaNode schema) : SchemaKeyword("propertyNames")
{
    public override JsonKinds Kinds => JsonKinds.Object;

    public static void Read(KeywordReader reader)
    {
        if (reader.Schema("propertyNames") is { } schema)
        {
            reader.Add(new PropertyNamesKeyword(schema));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks)
    {
        var matches = true;
        foreach (var member in value.Children)
        {
            matches &= run.Matches(schema, member.NameValue);
            if (!matches && !run.Explains)
            {
                return false;
            }
        }

        return matches;
    }
}
