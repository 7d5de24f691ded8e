namespace Groq.Routing.Docs.Tests;

/// <summary>The folder that the pages are in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The README and every page, relative to the root.</summary>
    public static IReadOnlyList<string> Pages { get; } =
        ["README.md", .. Directory.GetFiles(Path.Combine(Root, "docs"), "*.md").Order(StringComparer.Ordinal).Select(f => $"docs/{Path.GetFileName(f)}")];

    public static string[] Read(string page) => File.ReadAllLines(Path.Combine(Root, page));

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Groq.Routing.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the tests has Groq.Routing.sln.");
        }

        return folder;
    }
}
