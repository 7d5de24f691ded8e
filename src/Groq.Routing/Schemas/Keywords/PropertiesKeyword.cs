namespace Groq.Routing;

/// <summary><c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c>, which depend on each other, in one pass over the members.</summary>
internal sealed class PropertiesKeyword(
    NameTable names,
    SchemaNode[] schemas,
    (SchemaPattern Pattern, SchemaNode Schema)[] patterns,
    SchemaNode? additional) : SchemaKeyword("properties")
{
    public override JsonKinds Kinds => JsonKinds.Object;

    public static void Read(KeywordReader reader)
    {
        var named = reader.SchemaMap("properties");
        var patterns = new List<(SchemaPattern, SchemaNode)>();
        foreach (var (text, schema) in reader.SchemaMap("patternProperties"))
        {
            if (reader.Pattern("patternProperties", System.Text.Encoding.UTF8.GetString(text)) is { } pattern)
            {
                patterns.Add((pattern, schema));
            }
        }

        var additional = reader.Schema("additionalProperties");
        if (named.Count > 0 || patterns.Count > 0 || additional is not null)
        {
            var table = new NameTable([.. named.Select(n => n.Name)]);
            reader.Add(new PropertiesKeyword(table, [.. named.Select(n => n.Schema)], [.. patterns], additional));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks)
    {
        var matches = true;
        foreach (var member in value.Children)
        {
            if (!Matches(run, member, marks))
            {
                matches = false;
                if (!run.Explains)
                {
                    return false;
                }
            }
        }

        return matches;
    }

    private bool Matches(SchemaRun run, in JsonChild member, int marks)
    {
        var index = names.Find(member.Name);
        var known = index >= 0;
        var matches = !known || run.Matches(schemas[index], member.Value);
        foreach (var (pattern, schema) in patterns)
        {
            if (pattern.IsMatch(run, member.Name))
            {
                known = true;
                matches &= run.Matches(schema, member.Value);
            }
        }

        if (!known && additional is not null)
        {
            known = true;
            matches = run.Matches(additional, member.Value);
        }

        if (known)
        {
            run.Marks.Set(marks, member.Ordinal);
        }

        return matches;
    }
}
