using System.Diagnostics.CodeAnalysis;

namespace Groq.Routing;

/// <summary>A regular expression of a schema, compiled. It matches in time linear in the text, whatever it says.</summary>
internal sealed class SchemaPattern
{
    private readonly PatternStep[] _steps;

    private SchemaPattern(string text, PatternStep[] steps)
    {
        Text = text;
        _steps = steps;
    }

    /// <summary>The expression as the schema has it.</summary>
    public string Text { get; }

    /// <summary>Compiles an expression.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="pattern">It, compiled.</param>
    /// <param name="problem">Why it cannot be used, as the end of a sentence.</param>
    public static bool TryCompile(string text, [NotNullWhen(true)] out SchemaPattern? pattern, [NotNullWhen(false)] out string? problem)
    {
        var parser = new PatternParser(text);
        var node = parser.Parse();
        var steps = parser.Problem is null ? PatternProgram.Write(node) : null;
        problem = parser.Problem is { } reason ? $"has a regular expression that {reason}"
            : steps is null ? "has a regular expression that is too large" : null;
        pattern = steps is null ? null : new SchemaPattern(text, steps);
        return pattern is not null;
    }

    /// <summary>Whether a text is a regular expression, be it one that is not supported here.</summary>
    public static bool IsPattern(string text)
    {
        var parser = new PatternParser(text);
        parser.Parse();
        return parser.Problem is null || parser.IsLimit;
    }

    /// <summary>Whether it matches anywhere in a text.</summary>
    public bool IsMatch(SchemaRun run, ReadOnlySpan<byte> text) => new PatternMatch(_steps, text, run).IsMatch(0, anchored: false);
}
