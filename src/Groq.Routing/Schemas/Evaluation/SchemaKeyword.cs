namespace Groq.Routing;

/// <summary>One keyword of a schema, compiled.</summary>
/// <param name="name">The keyword.</param>
internal abstract class SchemaKeyword(string name)
{
    /// <summary>The keyword, as the schema has it.</summary>
    public string Name => name;

    /// <summary>The kinds of value it says anything about; any other matches it.</summary>
    public virtual JsonKinds Kinds => JsonKinds.All;

    /// <summary>Whether it judges what all others at its place have left over, and so comes after them.</summary>
    public virtual bool ComesLast => false;

    /// <summary>The schemas it applies to the very same value, whatever that is. A loop of these never ends.</summary>
    public virtual IEnumerable<SchemaNode> SameValue => [];

    /// <summary>Whether a value matches.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="value">A value of one of <see cref="Kinds"/>.</param>
    /// <param name="marks">Where to mark the children that were evaluated (<see cref="EvaluatedMarks"/>).</param>
    public abstract bool Matches(SchemaRun run, JsonTreeValue value, int marks);

    /// <summary>What must be, as the end of a sentence; <see langword="null"/> when a schema within the keyword has said it.</summary>
    public virtual string? Explain(SchemaRun run, JsonTreeValue value) => null;
}
