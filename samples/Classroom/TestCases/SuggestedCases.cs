namespace Classroom.TestCases;

/// <summary>What the model is asked for.</summary>
internal sealed record SuggestedCases(IReadOnlyList<SuggestedCase> Cases);
