namespace Groq.Routing;

/// <summary><c>const</c>.</summary>
internal sealed class ConstKeyword(JsonTreeValue constant) : SchemaKeyword("const")
{
    public static void Read(KeywordReader reader)
    {
        if (reader.TryGet("const", out var constant))
        {
            reader.Add(new ConstKeyword(constant));
        }
    }

    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks) =>
        run.Spend(value.End - value.Index) && JsonEquality.AreSame(constant, value);

    public override string Explain(SchemaRun run, JsonTreeValue value) => $"must be {EnumKeyword.Show(constant)}";
}
