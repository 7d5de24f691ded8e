using System.Text.RegularExpressions;

namespace Groq.Routing.Docs.Tests;

/// <summary>A line of a table of settings: name, default, unit, meaning.</summary>
internal sealed partial record SettingRow(string Name, string Default, string Unit, string Meaning)
{
    public static IReadOnlyList<SettingRow> Read(string page) =>
    [
        .. Repository.Read(page)
            .Where(line => line.StartsWith("| `Groq:", StringComparison.Ordinal))
            .Select(line => Bar().Split(line).Select(cell => cell.Trim().Trim('`')).ToArray())
            .Select(cells => new SettingRow(cells[1], cells[2], cells[3], cells[4])),
    ];

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}
