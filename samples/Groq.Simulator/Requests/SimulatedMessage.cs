namespace Groq.Simulator;

/// <summary>One message of a request.</summary>
/// <param name="Role">system, developer, user, assistant or tool.</param>
/// <param name="Content">The text; parts of a list are joined by line breaks, and pictures have no text.</param>
public sealed record SimulatedMessage(string Role, string Content);
