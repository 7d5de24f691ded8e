using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>What a call cost, as Groq reports it. Times are in seconds.</summary>
public sealed record GroqUsage
{
    /// <summary>Tokens read.</summary>
    [JsonPropertyName("prompt_tokens")]
    public int PromptTokens { get; init; }

    /// <summary>Tokens written, reasoning included.</summary>
    [JsonPropertyName("completion_tokens")]
    public int CompletionTokens { get; init; }

    /// <summary>Both together.</summary>
    [JsonPropertyName("total_tokens")]
    public int TotalTokens { get; init; }

    /// <summary>Seconds the request waited at Groq.</summary>
    [JsonPropertyName("queue_time")]
    public double QueueTime { get; init; }

    /// <summary>Seconds Groq worked on it.</summary>
    [JsonPropertyName("total_time")]
    public double TotalTime { get; init; }

    /// <summary>Of the prompt tokens, what came from Groq's cache; not always sent.</summary>
    [JsonPropertyName("prompt_tokens_details")]
    public GroqPromptTokensDetails? PromptTokensDetails { get; init; }

    /// <summary>Of the completion tokens, what was reasoning; not always sent.</summary>
    [JsonPropertyName("completion_tokens_details")]
    public GroqCompletionTokensDetails? CompletionTokensDetails { get; init; }
}
