using System.Text.Json;

namespace Groq.Routing.Benchmarks;

/// <summary>Lets the prompt-injection guard judge texts, so that a script can score it.</summary>
internal static class GuardPredictions
{
    /// <summary>The first argument that asks for it; a file to read and one to write follow.</summary>
    public const string Argument = "guard-predictions";

    /// <summary>Reads <c>{"id", "text"}</c> a line and writes <c>{"id", "blocked", "score", "rule", "view", "start", "length"}</c> a line.</summary>
    public static void Write(string input, string output)
    {
        GuardOptions options = new();
        PromptInjectionGuard guard = new(() => options);
        using StreamWriter writer = new(output);
        foreach (var line in File.ReadLines(input))
        {
            using var row = JsonDocument.Parse(line);
            var found = guard.Detect(row.RootElement.GetProperty("text").GetString()!);
            writer.WriteLine(JsonSerializer.Serialize(new
            {
                id = row.RootElement.GetProperty("id").GetString(),
                blocked = found.Score >= options.Injection.BlockScore,
                score = found.Score,
                rule = found.Rule?.Id,
                view = found.View,
                start = found.Start,
                length = found.Length,
            }));
        }
    }
}
