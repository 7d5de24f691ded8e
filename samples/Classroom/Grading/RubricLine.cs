namespace Classroom.Grading;

/// <summary>One line of the rubric: what it is worth and what the submission got.</summary>
public sealed record RubricLine(string Criterion, int Points, int Of, string Why);
