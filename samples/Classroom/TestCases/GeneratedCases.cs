namespace Classroom.TestCases;

/// <summary>What a teacher gets: cases to look through, and what was left out.</summary>
public sealed record GeneratedCases(IReadOnlyList<TestCase> Cases, IReadOnlyList<DroppedCase> Dropped, string Model, bool Cached);
