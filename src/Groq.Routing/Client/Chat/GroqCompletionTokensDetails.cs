using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>Details of <see cref="GroqUsage.CompletionTokens"/>.</summary>
/// <param name="ReasoningTokens">Tokens spent on reasoning.</param>
public sealed record GroqCompletionTokensDetails([property: JsonPropertyName("reasoning_tokens")] int ReasoningTokens);
