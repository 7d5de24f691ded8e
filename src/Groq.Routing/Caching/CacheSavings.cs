namespace Groq.Routing;

/// <summary>What cache hits saved on one model.</summary>
/// <param name="Requests">Calls not made.</param>
/// <param name="Tokens">Prompt and completion tokens not spent.</param>
public readonly record struct CacheSavings(long Requests, long Tokens);
