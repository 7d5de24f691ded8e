using System.Text.Json.Serialization;
using Groq.Routing;

namespace Quickstart;

/// <summary>A line of a batch's results.</summary>
internal sealed record BatchResult
{
    [JsonPropertyName("line")]
    public required int Line { get; init; }

    [JsonPropertyName("success")]
    public required bool Success { get; init; }

    [JsonPropertyName("intent")]
    public string? Intent { get; init; }

    [JsonPropertyName("complexity")]
    public string? Complexity { get; init; }

    [JsonPropertyName("model")]
    public string? Model { get; init; }

    [JsonPropertyName("cached")]
    public bool? Cached { get; init; }

    [JsonPropertyName("tokens")]
    public int? Tokens { get; init; }

    [JsonPropertyName("response")]
    public string? Response { get; init; }

    [JsonPropertyName("error")]
    public string? Error { get; init; }

    public static BatchResult Of(int line, CompletionResult result) => new()
    {
        Line = line,
        Success = result.Success,
        Intent = result.Intent.Name,
        Complexity = result.Complexity?.ToString(),
        Model = result.ModelUsed,
        Cached = result.Cached,
        Tokens = result.Usage.TotalTokens,
        Response = result.Response,
        Error = result.Error is { } error ? $"{error.Kind}: {error.Message}" : null,
    };
}
