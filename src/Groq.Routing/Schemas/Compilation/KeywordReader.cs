using System.Text;

namespace Groq.Routing;

/// <summary>Reads the keywords of one schema. What is not as it must be is a problem of the schema, and read as if it were not there.</summary>
internal sealed class KeywordReader(SchemaCompiler compiler, SchemaNode node, List<SchemaKeyword> keywords)
{
    private readonly Dictionary<string, JsonTreeValue> _members = MembersOf(node.Source);

    /// <summary>Whether formats are held to here.</summary>
    public bool AssertsFormats => compiler.Options.AssertFormats || node.Resource.Dialect.AssertsFormats;

    /// <summary>The keywords there are.</summary>
    public IEnumerable<string> Present => _members.Keys;

    public void Add(SchemaKeyword keyword) => keywords.Add(keyword);

    public void Fail(string keyword, string sentence) => compiler.Fail(node.Source, keyword, sentence);

    /// <summary>The value of a keyword that has a meaning here.</summary>
    public bool TryGet(string keyword, out JsonTreeValue value)
    {
        value = default;
        return node.Resource.Dialect.Has(keyword) && _members.TryGetValue(keyword, out value);
    }

    /// <summary>As <see cref="TryGet(string, out JsonTreeValue)"/>, of one kind.</summary>
    public bool TryGet(string keyword, JsonKind kind, string expected, out JsonTreeValue value)
    {
        if (!TryGet(keyword, out value))
        {
            return false;
        }

        if (value.Kind != kind)
        {
            Fail(keyword, $"must be {expected}");
        }

        return value.Kind == kind;
    }

    public bool Flag(string keyword)
    {
        if (TryGet(keyword, out var value) && value.Kind is not (JsonKind.True or JsonKind.False))
        {
            Fail(keyword, "must be true or false");
        }

        return value.Tree is not null && value.Kind == JsonKind.True;
    }

    /// <summary>A whole number of 0 or more.</summary>
    public long? Count(string keyword)
    {
        if (!TryGet(keyword, out var value))
        {
            return null;
        }

        var count = value.Kind == JsonKind.Number ? value.Number.ToCount() : null;
        if (count is null)
        {
            Fail(keyword, "must be a whole number of 0 or more");
        }

        return count;
    }

    /// <summary>The members of a keyword that is an object.</summary>
    public IEnumerable<JsonChild> Members(string keyword)
    {
        if (!TryGet(keyword, JsonKind.Object, "an object", out var map))
        {
            yield break;
        }

        for (var children = map.Children; children.MoveNext();)
        {
            yield return children.Current;
        }
    }

    public byte[][]? Names(string keyword) => TryGet(keyword, out var value) ? Names(keyword, value) : null;

    /// <summary>Property names, each once.</summary>
    public byte[][]? Names(string keyword, JsonTreeValue list)
    {
        if (list.Kind != JsonKind.Array || list.Children.Values().Any(v => v.Kind != JsonKind.String))
        {
            Fail(keyword, "must name properties in an array of strings");
            return null;
        }

        return [.. list.Children.Values().DistinctBy(v => v.String).Select(v => v.Text.ToArray())];
    }

    public SchemaNode? Schema(string keyword) => TryGet(keyword, out var value) ? Schema(value) : null;

    public SchemaNode? Schema(JsonTreeValue place) => compiler.NodeAt(place, node.Resource);

    /// <summary>The schemas of a keyword that is an array of them; it must not be empty.</summary>
    public SchemaNode[] Schemas(string keyword)
    {
        if (!TryGet(keyword, JsonKind.Array, "an array of schemas", out var list))
        {
            return [];
        }

        if (list.Count == 0)
        {
            Fail(keyword, "must have at least one schema");
        }

        return [.. list.Children.Values().Select(Schema).OfType<SchemaNode>()];
    }

    /// <summary>The schemas of a keyword that is an object of them.</summary>
    public List<(byte[] Name, SchemaNode Schema)> SchemaMap(string keyword)
    {
        var map = new Dictionary<string, (byte[], SchemaNode)>(StringComparer.Ordinal);
        foreach (var member in Members(keyword))
        {
            if (Schema(member.Value) is { } schema)
            {
                map[member.NameValue.String] = (member.Name.ToArray(), schema);
            }
        }

        return [.. map.Values];
    }

    public SchemaPattern? Pattern(string keyword, string text)
    {
        if (SchemaPattern.TryCompile(text, out var pattern, out var problem))
        {
            return pattern;
        }

        Fail(keyword, problem);
        return null;
    }

    /// <summary>The schema that a reference leads to.</summary>
    public SchemaNode? Reference(string keyword) =>
        TryGet(keyword, JsonKind.String, "a string", out var reference) ? compiler.Resolve(reference.String, node, keyword) : null;

    /// <summary>The anchor by which a <c>$dynamicRef</c> looks for its target; <see langword="null"/> when the first target has no such dynamic anchor.</summary>
    public string? DynamicAnchor(string keyword, SchemaNode target)
    {
        var anchor = SchemaUri.Split(_members[keyword].String).Fragment;
        if (!target.Resource.DynamicAnchors.TryGetValue(anchor, out var place) || place.Index != target.Source.Index)
        {
            return null;
        }

        compiler.FollowScope(anchor);
        return anchor;
    }

    private static Dictionary<string, JsonTreeValue> MembersOf(JsonTreeValue schema)
    {
        var members = new Dictionary<string, JsonTreeValue>(StringComparer.Ordinal);
        foreach (var member in schema.Children)
        {
            members[Encoding.UTF8.GetString(member.Name)] = member.Value;
        }

        return members;
    }
}
