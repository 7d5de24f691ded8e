namespace Groq.Routing;

/// <summary>A <c>$dynamicRef</c> whose first target has a <c>$dynamicAnchor</c>: the outermost schema resource on the way here that has it too takes its place.</summary>
internal sealed class DynamicReferenceKeyword(string anchor, SchemaNode first) : SchemaKeyword("$dynamicRef")
{
    public static void Read(KeywordReader reader)
    {
        if (reader.Reference("$dynamicRef") is not { } target)
        {
            return;
        }

        reader.Add(reader.DynamicAnchor("$dynamicRef", target) is { } anchor
            ? new DynamicReferenceKeyword(anchor, target)
            : new ReferenceKeyword("$dynamicRef", target));
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks)
    {
        foreach (var resource in run.Scope)
        {
            if (resource.DynamicNodes.TryGetValue(anchor, out var node))
            {
                return run.Matches(node, value, marks);
            }
        }

        return run.Matches(first, value, marks);
    }
}
