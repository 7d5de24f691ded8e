using System.Text.Json;

namespace Groq.Simulator;

/// <summary>Spoils a JSON answer the ways models do.</summary>
internal static class InvalidJson
{
    public static string Spoil(FaultKind? kind, string content) => kind switch
    {
        FaultKind.FencedJson => $"```json\n{content}\n```",
        FaultKind.DuplicateKeys => Repeat(content),
        FaultKind.Prose => "Sure! Here is what you asked for, in words rather than in a document (simulated).",
        FaultKind.WrongShape => """{"unexpected":null}""",
        _ => content,
    };

    private static string Repeat(string content)
    {
        JsonElement root = JsonElement.Parse(content);
        return root.ValueKind == JsonValueKind.Object && root.EnumerateObject().FirstOrDefault() is { Value.ValueKind: not JsonValueKind.Undefined } first
            ? $"{{{first},{content.TrimStart()[1..]}"
            : """{"key":1,"key":2}""";
    }
}
