namespace Groq.Routing;

/// <summary>What one model did.</summary>
/// <param name="Model">The model's id.</param>
/// <param name="Requests">Answers it gave.</param>
/// <param name="Share">Of all answers models gave, 0 to 1.</param>
/// <param name="InputTokens">Prompt tokens.</param>
/// <param name="OutputTokens">Completion tokens.</param>
public sealed record ModelStatistics(string Model, long Requests, double Share, long InputTokens, long OutputTokens);
