namespace Groq.Routing;

/// <summary>A member of an object or an item of an array.</summary>
/// <param name="parent">The container.</param>
/// <param name="token">Its first token.</param>
/// <param name="ordinal">How many come before it.</param>
internal readonly struct JsonChild(JsonTreeValue parent, int token, int ordinal)
{
    /// <summary>How many come before it.</summary>
    public int Ordinal => ordinal;

    /// <summary>A member's name.</summary>
    public ReadOnlySpan<byte> Name => parent.Tree.Text(parent.Tree[token]);

    /// <summary>A member's name as a value of its own.</summary>
    public JsonTreeValue NameValue => new(parent.Tree, token);

    public JsonTreeValue Value => new(parent.Tree, parent.Kind == JsonKind.Object ? token + 1 : token);
}
