namespace Groq.Routing.Tests.Diagnostics;

/// <summary>The tables of <c>docs/telemetry.md</c>.</summary>
internal static class TelemetryDocument
{
    /// <summary>The rows of the table below a heading, without its head.</summary>
    public static IReadOnlyList<string[]> Table(string heading)
    {
        var lines = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "docs", "telemetry.md"));
        return [.. lines
            .SkipWhile(l => l != $"## {heading}").Skip(1)
            .TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal))
            .Where(l => l.StartsWith('|')).Skip(2)
            .Select(l => l.Trim('|').Split(" | ").Select(c => c.Trim()).ToArray())];
    }

    /// <summary>The names in a cell.</summary>
    public static IEnumerable<string> Names(string cell) => cell.Split('`').Where((_, i) => i % 2 == 1);

    /// <summary>The one name in a cell.</summary>
    public static string Name(string cell) => Names(cell).Single();
}
