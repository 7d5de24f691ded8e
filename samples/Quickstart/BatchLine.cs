using System.Text.Json;
using System.Text.Json.Serialization;
using Groq.Routing;

namespace Quickstart;

/// <summary>A line of a batch file.</summary>
internal sealed record BatchLine
{
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    [JsonPropertyName("intent")]
    public string? IntentName { get; init; }

    [JsonPropertyName("measure")]
    public int? Measure { get; init; }

    [JsonPropertyName("system")]
    public string? System { get; init; }

    [JsonPropertyName("model")]
    public string? Model { get; init; }

    [JsonPropertyName("max_tokens")]
    public int? MaxTokens { get; init; }

    [JsonPropertyName("json")]
    public bool Json { get; init; }

    /// <exception cref="JsonException">The line is not JSON, has an unknown field or lacks the prompt.</exception>
    /// <exception cref="ArgumentException">A value is out of its range.</exception>
    public static CompletionRequest Parse(string line)
    {
        var parsed = JsonSerializer.Deserialize(line, BatchJson.Default.BatchLine) ?? throw new JsonException("null is not a prompt");
        return new CompletionRequest(parsed.Prompt)
        {
            Intent = parsed.IntentName is { } name ? Intent.Custom(name, parsed.Measure) : Intent.General,
            SystemMessage = parsed.System,
            Model = parsed.Model,
            MaxOutputTokens = parsed.MaxTokens,
            JsonMode = parsed.Json,
        };
    }
}
