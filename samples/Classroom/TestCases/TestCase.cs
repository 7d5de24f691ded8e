namespace Classroom.TestCases;

/// <summary>A case that was taken.</summary>
public sealed record TestCase(string Input, string Output, string Reason);
