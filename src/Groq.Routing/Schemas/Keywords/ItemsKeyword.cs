namespace Groq.Routing;

/// <summary><c>prefixItems</c> and <c>items</c>.</summary>
internal sealed class ItemsKeyword(SchemaNode[] prefix, SchemaNode? rest) : SchemaKeyword("items")
{
    public override JsonKinds Kinds => JsonKinds.Array;

    public static void Read(KeywordReader reader)
    {
        if (reader.TryGet("items", out var items) && items.Kind == JsonKind.Array)
        {
            reader.Fail("items", "must be one schema; draft 2020-12 writes a list of them as 'prefixItems'");
            return;
        }

        var prefix = reader.Schemas("prefixItems");
        var rest = reader.Schema("items");
        if (prefix.Length > 0 || rest is not null)
        {
            reader.Add(new ItemsKeyword(prefix, rest));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks)
    {
        var matches = true;
        foreach (var item in value.Children)
        {
            var schema = item.Ordinal < prefix.Length ? prefix[item.Ordinal] : rest;
            if (schema is null)
            {
                break;
            }

            run.Marks.Set(marks, item.Ordinal);
            matches &= run.Matches(schema, item.Value);
            if (!matches && !run.Explains)
            {
                return false;
            }
        }

        return matches;
    }
}
