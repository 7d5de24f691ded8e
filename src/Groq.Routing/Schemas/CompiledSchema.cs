namespace Groq.Routing;

/// <summary>A JSON Schema of draft 2020-12, compiled. Thread-safe; it does not need the document it came from any more.</summary>
internal sealed class CompiledSchema
{
    private readonly SchemaNode _root;
    private readonly bool _followsScope;

    private CompiledSchema(SchemaNode root, bool followsScope)
    {
        _root = root;
        _followsScope = followsScope;
    }

    /// <summary>Compiles a schema. It never throws.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="options">How it is to be read.</param>
    /// <param name="problems">What is wrong with it.</param>
    public static CompiledSchema? Compile(ReadOnlySpan<byte> schema, SchemaOptions options, out IReadOnlyList<SchemaProblem> problems)
    {
        // A copy: what the schema's values are compared with lives as long as it does.
        var text = schema.ToArray();
        if (JsonTree.Parse(text, text.Length, SchemaCompiler.MaxDepth, out var defect) is not { } tree)
        {
            problems = [new("#", defect!.Sentence)];
            return null;
        }

        var compiler = new SchemaCompiler(options);
        var root = compiler.Compile(tree);
        problems = compiler.Problems;
        return root is null || problems.Count > 0 ? null : new(root, compiler.FollowsScope);
    }

    /// <summary>Checks a value.</summary>
    public SchemaVerdict Check(JsonTree value)
    {
        using var run = new SchemaRun(value, _followsScope);
        if (run.Matches(_root, value.Root) && run.Overrun is null)
        {
            return default;
        }

        return run.Overrun is { } overrun ? new(null, overrun) : Explain(value);
    }

    private SchemaVerdict Explain(JsonTree value)
    {
        var errors = new List<SchemaError>();
        using var run = new SchemaRun(value, _followsScope, errors);
        run.Matches(_root, value.Root);
        return errors.Count > 0 ? new(errors, null) : new([new("$", _root.Path, "must match the schema")], null);
    }
}
