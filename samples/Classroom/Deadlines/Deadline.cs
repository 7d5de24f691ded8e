namespace Classroom.Deadlines;

/// <summary>A suggested day.</summary>
/// <param name="Due">The day, never a weekend or a holiday.</param>
/// <param name="Hours">Hours of work that were reckoned with.</param>
/// <param name="Reason">Why.</param>
public sealed record Deadline(DateOnly Due, int Hours, string Reason);
