using System.Text.Json.Serialization;

namespace Groq.Routing;

/// <summary>Details of <see cref="GroqUsage.PromptTokens"/>.</summary>
/// <param name="CachedTokens">Tokens served from Groq's prompt cache. They do not count against any limit.</param>
public sealed record GroqPromptTokensDetails([property: JsonPropertyName("cached_tokens")] int CachedTokens);
