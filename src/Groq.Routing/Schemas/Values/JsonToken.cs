namespace Groq.Routing;

/// <summary>One value, or one member's name, of a <see cref="JsonTree"/>.</summary>
internal struct JsonToken
{
    /// <summary>What it is.</summary>
    public JsonKind Kind;

    /// <summary>Whether its text was escaped and lies decoded in the tree's second buffer.</summary>
    public bool Decoded;

    /// <summary>Where its text begins, without quotes.</summary>
    public int Start;

    /// <summary>Bytes of text; for a container, how many values it holds.</summary>
    public int Length;

    /// <summary>The token after it and all it holds.</summary>
    public int End;
}
