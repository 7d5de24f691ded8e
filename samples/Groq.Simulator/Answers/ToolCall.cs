namespace Groq.Simulator;

internal sealed record ToolCall(string Id, string Name, string Arguments);
