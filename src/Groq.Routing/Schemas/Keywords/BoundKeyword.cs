using System.Text;

namespace Groq.Routing;

/// <summary><c>minimum</c>, <c>maximum</c>, <c>exclusiveMinimum</c> and <c>exclusiveMaximum</c>: exact, whatever the size of the numbers.</summary>
/// <param name="name">The keyword.</param>
/// <param name="bound">The number to compare with.</param>
/// <param name="sign">The comparison that is allowed: 1 for above, -1 for below.</param>
/// <param name="inclusive">Whether the bound itself is allowed.</param>
/// <param name="words">The comparison in words.</param>
internal sealed class BoundKeyword(string name, JsonTreeValue bound, int sign, bool inclusive, string words) : SchemaKeyword(name)
{
    public override JsonKinds Kinds => JsonKinds.Number;

    public static void Read(KeywordReader reader)
    {
        Read(reader, "minimum", 1, inclusive: true, "at least");
        Read(reader, "maximum", -1, inclusive: true, "at most");
        Read(reader, "exclusiveMinimum", 1, inclusive: false, "more than");
        Read(reader, "exclusiveMaximum", -1, inclusive: false, "less than");
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks)
    {
        if (!run.SpendOn(value.Text))
        {
            return false;
        }

        var comparison = value.Number.CompareTo(bound.Number);
        return comparison == 0 ? inclusive : Math.Sign(comparison) == sign;
    }

    public override string Explain(SchemaRun run, JsonTreeValue value) => $"must be {words} {Encoding.UTF8.GetString(bound.Text)}";

    private static void Read(KeywordReader reader, string name, int sign, bool inclusive, string words)
    {
        if (reader.TryGet(name, JsonKind.Number, "a number", out var bound))
        {
            reader.Add(new BoundKeyword(name, bound, sign, inclusive, words));
        }
    }
}
