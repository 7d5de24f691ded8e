using System.Text;

namespace Groq.Routing;

/// <summary>A value of a <see cref="JsonTree"/>.</summary>
internal readonly struct JsonTreeValue(JsonTree tree, int index)
{
    public JsonTree Tree => tree;

    /// <summary>Its token; also what tells it apart from every other value of the tree.</summary>
    public int Index => index;

    /// <summary>The token after it and all it holds.</summary>
    public int End => tree[index].End;

    public JsonKind Kind => tree[index].Kind;

    /// <summary>How many members an object has, or how many items an array.</summary>
    public int Count => tree[index].Length;

    /// <summary>The text of a string, unescaped, or of a number.</summary>
    public ReadOnlySpan<byte> Text => tree.Text(tree[index]);

    /// <summary>A string as one of .NET.</summary>
    public string String => Encoding.UTF8.GetString(Text);

    public JsonNumber Number => new(Text);

    /// <summary>The items of an array, or the members of an object.</summary>
    public JsonChildren Children => new(this);

    /// <summary>An object's member by name; the last one where there are several.</summary>
    public bool TryGet(ReadOnlySpan<byte> name, out JsonTreeValue value)
    {
        // Written at the end only: a caller may put the member in the place of its object.
        JsonTreeValue found = default;
        foreach (var member in Children)
        {
            found = member.Name.SequenceEqual(name) ? member.Value : found;
        }

        value = found;
        return found.Tree is not null;
    }
}
