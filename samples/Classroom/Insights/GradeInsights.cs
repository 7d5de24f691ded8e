namespace Classroom.Insights;

/// <summary>What a teacher gets.</summary>
public sealed record GradeInsights(Distribution Distribution, string Summary, IReadOnlyList<string> Actions);
