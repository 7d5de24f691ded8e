namespace Groq.Routing;

/// <summary>The schema <c>false</c>.</summary>
internal sealed class NeverKeyword() : SchemaKeyword("")
{
    public override bool Matches(SchemaRun run, JsonTreeValue value, int marks) => false;

    public override string Explain(SchemaRun run, JsonTreeValue value) => "must not be there";
}
