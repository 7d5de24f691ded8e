namespace Groq.Routing;

/// <summary>When two JSON values are the same: numbers by what they are and not by how they are written, objects whatever the order of their members.</summary>
internal static class JsonEquality
{
    // Up to here, looking through all members is cheaper than a table of them.
    private const int FewMembers = 16;

    public static bool AreSame(JsonTreeValue left, JsonTreeValue right)
    {
        var kind = KindOf(left);
        return kind == KindOf(right) && kind switch
        {
            JsonKind.Number => left.Number.CompareTo(right.Number) == 0,
            JsonKind.String => left.Text.SequenceEqual(right.Text),
            JsonKind.Array => left.Count == right.Count && HaveSameItems(left, right),
            JsonKind.Object => left.Count == right.Count && HaveSameMembers(left, right),
            _ => true,
        };
    }

    /// <summary>A hash that is equal for values that are the same, and differs from process to process.</summary>
    public static int Hash(JsonTreeValue value)
    {
        var hash = new HashCode();
        var kind = KindOf(value);
        hash.Add((byte)kind);
        switch (kind)
        {
            case JsonKind.Number:
                hash.Add(value.Number.Hash());
                break;
            case JsonKind.String:
                hash.AddBytes(value.Text);
                break;
            case JsonKind.Array:
                foreach (var item in value.Children)
                {
                    hash.Add(Hash(item.Value));
                }

                break;
            case JsonKind.Object:
                var members = 0;
                foreach (var member in value.Children)
                {
                    members += HashCode.Combine(Hash(member.NameValue), Hash(member.Value));
                }

                hash.Add(members);
                break;
        }

        return hash.ToHashCode();
    }

    // A name is a string to whoever compares it.
    private static JsonKind KindOf(JsonTreeValue value) => value.Kind == JsonKind.Name ? JsonKind.String : value.Kind;

    private static bool HaveSameItems(JsonTreeValue left, JsonTreeValue right)
    {
        var others = right.Children;
        foreach (var item in left.Children)
        {
            others.MoveNext();
            if (!AreSame(item.Value, others.Current.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HaveSameMembers(JsonTreeValue left, JsonTreeValue right)
    {
        if (right.Count > FewMembers)
        {
            using var table = new JsonTable(right.Count);
            foreach (var member in right.Children)
            {
                table.TryAdd(member.NameValue, out _);
            }

            foreach (var member in left.Children)
            {
                if (!table.TryFind(member.NameValue, out var name) || !AreSame(member.Value, new JsonTreeValue(name.Tree, name.Index + 1)))
                {
                    return false;
                }
            }

            return true;
        }

        foreach (var member in left.Children)
        {
            if (!right.TryGet(member.Name, out var value) || !AreSame(member.Value, value))
            {
                return false;
            }
        }

        return true;
    }
}
