using System.Text;

namespace Groq.Routing.Tests.Schemas;

internal static class SchemaTesting
{
    public static CompiledSchema Compile(string schema, SchemaOptions? options = null)
    {
        var compiled = CompiledSchema.Compile(Encoding.UTF8.GetBytes(schema), options ?? new SchemaOptions(), out var problems);
        Assert.That(problems, Is.Empty);
        return compiled!;
    }

    public static IReadOnlyList<SchemaProblem> ProblemsOf(string schema, SchemaOptions? options = null)
    {
        var compiled = CompiledSchema.Compile(Encoding.UTF8.GetBytes(schema), options ?? new SchemaOptions(), out var problems);
        Assert.That(compiled is null, Is.EqualTo(problems.Count > 0));
        return problems;
    }

    public static SchemaVerdict Check(this CompiledSchema schema, string value)
    {
        using var tree = Parse(value, 1000);
        return schema.Check(tree);
    }

    public static JsonTree Parse(string value, int maxDepth = JsonGuard.MaxDepth)
    {
        var text = Encoding.UTF8.GetBytes(value);
        var tree = JsonTree.Parse(text, text.Length, maxDepth, out var defect);
        Assert.That(defect, Is.Null);
        return tree!;
    }
}
