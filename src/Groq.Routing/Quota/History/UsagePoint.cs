namespace Groq.Routing;

/// <summary>What one model was used for in one minute or one UTC day, counted when it was settled.</summary>
/// <param name="Start">When the minute or day began, in UTC.</param>
/// <param name="Model">The model's id.</param>
/// <param name="Requests">Requests that Groq counted.</param>
/// <param name="InputTokens">Prompt tokens, those from Groq's own cache included.</param>
/// <param name="OutputTokens">Completion tokens.</param>
public readonly record struct UsagePoint(DateTimeOffset Start, string Model, long Requests, long InputTokens, long OutputTokens);
