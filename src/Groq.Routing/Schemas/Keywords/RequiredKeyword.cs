namespace Groq.Routing;

/// <summary><c>required</c>.</summary>
internal sealed class RequiredKeyword(NameTable names) : SchemaKeyword("required")
{
    public override JsonKinds Kinds => JsonKinds.Object;

    public static void Read(KeywordReader reader)
    {
        if (reader.Names("required") is { Length: > 0 } names)
        {
            reader.Add(new RequiredKeyword(new NameTable(names)));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks) => names.Count <= value.Count && Found(run, value) == names.Count;

    public override string Explain(SchemaRun run, JsonTreeValue value)
    {
        var missing = names.Texts.Where(n => !value.TryGet(n, out _)).Select(EnumKeyword.ShowName).ToList();
        return missing.Count == 1 ? $"must have the property {missing[0]}" : $"must have the properties {string.Join(", ", missing)}";
    }

    private int Found(SchemaRun run, JsonTreeValue value)
    {
        var found = 0;
        var seen = run.Marks.Push(names.Count);
        foreach (var member in value.Children)
        {
            var index = names.Find(member.Name);
            if (index >= 0 && !run.Marks.IsSet(seen, index))
            {
                run.Marks.Set(seen, index);
                found++;
            }
        }

        run.Marks.Pop(seen);
        return found;
    }
}
