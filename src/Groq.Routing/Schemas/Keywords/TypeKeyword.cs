namespace Groq.Routing;

/// <summary><c>type</c>.</summary>
internal sealed class TypeKeyword(JsonKinds kinds, bool integers, string names) : SchemaKeyword("type")
{
    public static void Read(KeywordReader reader)
    {
        if (!reader.TryGet("type", out var type))
        {
            return;
        }

        var kinds = JsonKinds.None;
        var integers = false;
        var names = new List<string>();
        if (type.Kind is not (JsonKind.String or JsonKind.Array))
        {
            reader.Fail("type", "must be a string or an array of strings");
            return;
        }

        foreach (var one in type.Kind == JsonKind.Array ? type.Children.Values() : [type])
        {
            var name = one.Kind == JsonKind.String ? one.String : "";
            integers |= name == "integer";
            kinds |= KindsOf(name);
            names.Add(name is "array" or "object" or "integer" ? "an " + name : name == "null" ? name : "a " + name);
            if (KindsOf(name) == JsonKinds.None && name != "integer")
            {
                reader.Fail("type", "must name types of JSON: array, boolean, integer, null, number, object or string");
                return;
            }
        }

        if (names.Count == 0)
        {
            reader.Fail("type", "must name at least one type");
            return;
        }

        reader.Add(new TypeKeyword(kinds, integers && (kinds & JsonKinds.Number) == 0, string.Join(" or ", names)));
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks) => value.Kind switch
    {
        JsonKind.Number => (kinds & JsonKinds.Number) != 0 || (integers && value.Number.IsInteger),
        JsonKind.Name => (kinds & JsonKinds.String) != 0,
        var kind => ((int)kinds & (1 << (int)kind)) != 0,
    };

    public override string Explain(SchemaRun run, JsonTreeValue value) => $"must be {names}";

    private static JsonKinds KindsOf(string type) => type switch
    {
        "null" => JsonKinds.Null,
        "boolean" => JsonKinds.True | JsonKinds.False,
        "number" => JsonKinds.Number,
        "string" => JsonKinds.String,
        "array" => JsonKinds.Array,
        "object" => JsonKinds.Object,
        _ => JsonKinds.None,
    };
}
