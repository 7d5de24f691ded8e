namespace Groq.Routing;

/// <summary>Finds what occurs twice.</summary>
internal static class JsonDuplicates
{
    // Up to here, comparing each with each is cheaper than a table.
    private const int Few = 8;

    /// <summary>Whether an object anywhere in the tree names a key twice.</summary>
    public static bool HasDuplicateNames(JsonTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Kind == JsonKind.Object && Has(new JsonTreeValue(tree, i), names: true))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two items of an array are the same.</summary>
    public static bool HasSameItems(JsonTreeValue array) => Has(array, names: false);

    private static bool Has(JsonTreeValue container, bool names)
    {
        if (container.Count <= Few)
        {
            return HasAmongFew(container, names);
        }

        using var table = new JsonTable(container.Count);
        foreach (var child in container.Children)
        {
            if (!table.TryAdd(names ? child.NameValue : child.Value, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAmongFew(JsonTreeValue container, bool names)
    {
        foreach (var child in container.Children)
        {
            foreach (var earlier in container.Children)
            {
                if (earlier.Ordinal == child.Ordinal)
                {
                    break;
                }

                if (JsonEquality.AreSame(names ? earlier.NameValue : earlier.Value, names ? child.NameValue : child.Value))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
