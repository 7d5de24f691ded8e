namespace Groq.Routing.Servers;

/// <summary>This machine lacks a server, and there is no way to get it: tests that need it are skipped.</summary>
public sealed class ProgramNotFoundException(string message) : Exception(message);
