using System.Text;

namespace Groq.Routing;

/// <summary><c>enum</c>.</summary>
internal sealed class EnumKeyword : SchemaKeyword
{
    private const int FewValues = 8;
    private const int MostShown = 20;
    private const int MostCharacters = 60;

    private readonly JsonTreeValue[] _values;
    private readonly Dictionary<int, JsonTreeValue[]>? _byHash;

    private EnumKeyword(JsonTreeValue[] values)
        : base("enum")
    {
        _values = values;
        _byHash = values.Length <= FewValues ? null : values.GroupBy(JsonEquality.Hash).ToDictionary(g => g.Key, g => g.ToArray());
    }

    public static void Read(KeywordReader reader)
    {
        if (reader.TryGet("enum", JsonKind.Array, "an array", out var values))
        {
            reader.Add(new EnumKeyword([.. values.Children.Values()]));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks)
    {
        if (!run.Spend(value.End - value.Index))
        {
            return false;
        }

        if (_byHash is null)
        {
            return IsAmong(_values, value);
        }

        return _byHash.TryGetValue(JsonEquality.Hash(value), out var candidates) && IsAmong(candidates, value);
    }

    public override string Explain(SchemaRun run, JsonTreeValue value)
    {
        var more = _values.Length > MostShown ? ", …" : "";
        return $"must be one of {string.Join(", ", _values.Take(MostShown).Select(Show))}{more}";
    }

    /// <summary>A value of the schema, for a sentence.</summary>
    public static string Show(JsonTreeValue value)
    {
        var text = value.Kind switch
        {
            JsonKind.String => $"\"{value.String}\"",
            JsonKind.Number => Encoding.UTF8.GetString(value.Text),
            JsonKind.Array => "a certain array",
            JsonKind.Object => "a certain object",
            _ => value.Kind.ToString().ToLowerInvariant(),
        };
        return text.Length <= MostCharacters ? text : string.Concat(text.AsSpan(0, MostCharacters), "…");
    }

    /// <summary>A property's name, for a sentence.</summary>
    public static string ShowName(byte[] name) => $"'{Encoding.UTF8.GetString(name)}'";

    private static bool IsAmong(JsonTreeValue[] values, JsonTreeValue value)
    {
        foreach (var one in values)
        {
            if (JsonEquality.AreSame(one, value))
            {
                return true;
            }
        }

        return false;
    }
}
