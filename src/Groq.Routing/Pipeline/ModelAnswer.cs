namespace Groq.Routing;

/// <summary>What a model answered, before the output guards.</summary>
/// <param name="Model">The model that served, as Groq named it.</param>
/// <param name="Message">Its message.</param>
/// <param name="FinishReason">Why it ended.</param>
/// <param name="Usage">What it cost.</param>
internal sealed record ModelAnswer(string Model, GroqMessage Message, string? FinishReason, TokenUsage Usage);
