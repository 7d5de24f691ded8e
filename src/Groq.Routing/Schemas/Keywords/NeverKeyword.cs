namespace Groq.Routing;

/// <summary>The schema <c>false</c>.</summary>
internal sealed class NeverKeyword() : SchemaKeyword("")
{
    public override bool Matches(SchemaRun run, JsonValue value, int marks) => false;

    public override string Explain(SchemaRun run, JsonValue value) => "must not be there";
}
