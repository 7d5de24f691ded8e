namespace Groq.Routing;

/// <summary><c>dependentRequired</c>, <c>dependentSchemas</c>, and <c>dependencies</c>, in which drafts before 2019-09 wrote both.</summary>
/// <param name="name">The keyword.</param>
/// <param name="property">The property that others depend on.</param>
/// <param name="required">The properties that must be there with it.</param>
/// <param name="schema">The schema that the object must match with it.</param>
internal sealed class DependentKeyword(string name, byte[] property, byte[][] required, SchemaNode? schema) : SchemaKeyword(name)
{
    public override JsonKinds Kinds => JsonKinds.Object;

    public static void Read(KeywordReader reader)
    {
        foreach (var member in reader.Members("dependentRequired"))
        {
            Add(reader, "dependentRequired", member, reader.Names("dependentRequired", member.Value) ?? [], null);
        }

        foreach (var (property, schema) in reader.SchemaMap("dependentSchemas"))
        {
            reader.Add(new DependentKeyword("dependentSchemas", property, [], schema));
        }

        foreach (var member in reader.Members("dependencies"))
        {
            var lists = member.Value.Kind == JsonKind.Array;
            Add(
                reader,
                "dependencies",
                member,
                lists ? reader.Names("dependencies", member.Value) ?? [] : [],
                lists ? null : reader.Schema(member.Value));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks)
    {
        if (!run.Spend(value.Count))
        {
            return false;
        }

        if (!value.TryGet(property, out _))
        {
            return true;
        }

        foreach (var other in required)
        {
            if (!run.Spend(value.Count) || !value.TryGet(other, out _))
            {
                return false;
            }
        }

        return schema is null || run.Matches(schema, value, marks);
    }

    public override string? Explain(SchemaRun run, JsonTreeValue value)
    {
        if (schema is not null)
        {
            return null;
        }

        var missing = required.Where(r => !value.TryGet(r, out _)).Select(EnumKeyword.ShowName);
        return $"must have {string.Join(", ", missing)} as well, because it has {EnumKeyword.ShowName(property)}";
    }

    private static void Add(KeywordReader reader, string name, JsonChild member, byte[][] required, SchemaNode? schema) =>
        reader.Add(new DependentKeyword(name, member.Name.ToArray(), required, schema));
}
