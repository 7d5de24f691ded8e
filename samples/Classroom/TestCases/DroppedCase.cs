namespace Classroom.TestCases;

/// <summary>A suggested case that was not taken, and why.</summary>
public sealed record DroppedCase(string Input, string Output, string Why);
