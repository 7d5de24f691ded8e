namespace Groq.Routing;

/// <summary>A set of <see cref="JsonKind"/>.</summary>
[Flags]
internal enum JsonKinds : byte
{
    None = 0,
    Null = 1 << JsonKind.Null,
    False = 1 << JsonKind.False,
    True = 1 << JsonKind.True,
    Number = 1 << JsonKind.Number,
    String = 1 << JsonKind.String,
    Array = 1 << JsonKind.Array,
    Object = 1 << JsonKind.Object,
    All = Null | False | True | Number | String | Array | Object,
}
