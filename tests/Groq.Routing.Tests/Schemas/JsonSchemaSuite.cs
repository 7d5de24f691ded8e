using System.Text;
using System.Text.Json;

namespace Groq.Routing.Tests.Schemas;

/// <summary>The official test suite of JSON Schema, where it lies beside the repository.</summary>
internal static class JsonSchemaSuite
{
    private const string RemoteBase = "http://localhost:1234/";

    /// <summary>Where it is; <see langword="null"/> where there is none.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>The test files of draft 2020-12 in a folder, by name.</summary>
    public static IEnumerable<string> Files(string under) => Folder is null
        ? []
        : Directory.GetFiles(Path.Combine(Folder, "tests", "draft2020-12", under), "*.json").Select(f => Path.Combine(under, Path.GetFileName(f))).Order();

    /// <summary>Options with every document registered that the suite refers to.</summary>
    public static SchemaOptions WithRemotes(bool assertFormats = false)
    {
        var options = new SchemaOptions { AssertFormats = assertFormats };
        var remotes = Path.Combine(Folder!, "remotes");
        foreach (var file in Directory.GetFiles(remotes, "*.json", SearchOption.AllDirectories))
        {
            options.Register(RemoteBase + Path.GetRelativePath(remotes, file).Replace('\\', '/'), JsonElement.Parse(File.ReadAllBytes(file)));
        }

        return options;
    }

    /// <summary>Runs a file.</summary>
    public static JsonSchemaSuiteResult Run(string file, SchemaOptions options)
    {
        var result = new JsonSchemaSuiteResult();
        foreach (var group in JsonElement.Parse(File.ReadAllBytes(Path.Combine(Folder!, "tests", "draft2020-12", file))).EnumerateArray())
        {
            var name = $"{file}: {group.GetProperty("description")}";
            var schema = CompiledSchema.Compile(Bytes(group.GetProperty("schema")), options, out var problems);
            var tests = group.GetProperty("tests").EnumerateArray().ToList();
            if (schema is null)
            {
                result.Refused.Add((name, string.Join(" ", problems), tests.Count));
                continue;
            }

            foreach (var test in tests)
            {
                if (Matches(schema, test.GetProperty("data")) == test.GetProperty("valid").GetBoolean())
                {
                    result.Passed++;
                }
                else
                {
                    result.Failed.Add($"{name}: {test.GetProperty("description")}");
                }
            }
        }

        return result;
    }

    private static bool Matches(CompiledSchema schema, JsonElement data)
    {
        var text = Bytes(data);
        using var tree = JsonTree.Parse(text, text.Length, JsonGuard.MaxDepth, out _)!;
        return schema.Check(tree).Matches;
    }

    private static byte[] Bytes(JsonElement element) => Encoding.UTF8.GetBytes(element.GetRawText());

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Groq.Routing.sln")))
            {
                var suite = Path.Combine(folder.FullName, "..", "shared", "json-schema-test-suite");
                return Directory.Exists(suite) ? suite : null;
            }
        }

        return null;
    }
}
