namespace Groq.Routing;

/// <summary>What a JSON value is. The order is that of the tables that are kept per kind.</summary>
internal enum JsonKind : byte
{
    Null,
    False,
    True,
    Number,
    String,
    Array,
    Object,

    /// <summary>The name of an object's member; its value follows it.</summary>
    Name,
}
