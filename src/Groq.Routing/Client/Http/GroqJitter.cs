namespace Groq.Routing;

/// <summary>A random number of at least 0 and below 1, to keep callers that failed together from coming back together. Safe for concurrent use.</summary>
internal delegate double GroqJitter();
