namespace Classroom.Grading;

/// <summary>What a teacher gets.</summary>
/// <param name="Score">By rules, 0 to 100.</param>
/// <param name="Rubric">How it came about.</param>
/// <param name="Feedback">The model's words; none when it was not asked or did not answer.</param>
/// <param name="Note">Why there is no feedback.</param>
public sealed record Grade(int Score, IReadOnlyList<RubricLine> Rubric, string? Feedback, string? Note);
