namespace Groq.Routing;

/// <summary>Finds schemas that apply themselves to the same value, which no validation gets to the end of.</summary>
internal static class SchemaLoops
{
    /// <summary>A schema on a loop; <see langword="null"/> when there is none.</summary>
    public static SchemaNode? Find(IEnumerable<SchemaNode> nodes)
    {
        var done = new HashSet<SchemaNode>();
        foreach (var node in nodes)
        {
            if (Find(node, done) is { } loop)
            {
                return loop;
            }
        }

        return null;
    }

    // Depth first, without recursion: a chain of references may be long.
    private static SchemaNode? Find(SchemaNode start, HashSet<SchemaNode> done)
    {
        var open = new HashSet<SchemaNode>();
        var path = new Stack<(SchemaNode Node, int Next)>();
        path.Push((start, 0));
        while (path.TryPop(out var at))
        {
            if (at.Next == 0 && (done.Contains(at.Node) || !open.Add(at.Node)))
            {
                continue;
            }

            if (at.Next == at.Node.SameValue.Length)
            {
                open.Remove(at.Node);
                done.Add(at.Node);
                continue;
            }

            var next = at.Node.SameValue[at.Next];
            path.Push((at.Node, at.Next + 1));
            if (open.Contains(next))
            {
                return next;
            }

            path.Push((next, 0));
        }

        return null;
    }
}
