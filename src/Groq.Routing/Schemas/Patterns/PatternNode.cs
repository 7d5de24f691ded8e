namespace Groq.Routing;

/// <summary>A part of a regular expression, parsed.</summary>
internal sealed class PatternNode
{
    private PatternNode(PatternNodeKind kind, params PatternNode[] parts)
    {
        Kind = kind;
        Parts = parts;
    }

    public static PatternNode Empty { get; } = new(PatternNodeKind.Sequence);

    public PatternNodeKind Kind { get; }

    public PatternNode[] Parts { get; }

    /// <summary>What a character must be in.</summary>
    public CodePointSet? Set { get; private init; }

    /// <summary>What must hold between two characters.</summary>
    public PatternCode Assertion { get; private init; }

    public int Least { get; private init; }

    /// <summary><see langword="null"/> = without end.</summary>
    public int? Most { get; private init; }

    public static PatternNode Character(CodePointSet set) => new(PatternNodeKind.Character) { Set = set };

    public static PatternNode Assert(PatternCode assertion) => new(PatternNodeKind.Assertion) { Assertion = assertion };

    public static PatternNode Look(PatternNode ahead, bool negative) =>
        new(PatternNodeKind.Look, ahead) { Assertion = negative ? PatternCode.NotAhead : PatternCode.Ahead };

    public static PatternNode Sequence(List<PatternNode> parts) => parts.Count == 1 ? parts[0] : new(PatternNodeKind.Sequence, [.. parts]);

    public static PatternNode Choice(List<PatternNode> parts) => parts.Count == 1 ? parts[0] : new(PatternNodeKind.Choice, [.. parts]);

    public static PatternNode Repeat(PatternNode part, int least, int? most) => new(PatternNodeKind.Repeat, part) { Least = least, Most = most };
}
