using System.ComponentModel;

namespace Classroom.Statements;

/// <summary>What the model is asked for, and what a teacher gets.</summary>
/// <param name="Clear">Whether a beginner would know what to write.</param>
/// <param name="Issues">What is missing or can be read in two ways.</param>
/// <param name="Suggestion">The one change that would help most.</param>
public sealed record StatementReview(
    [property: Description("Whether a beginner would know what to write.")] bool Clear,
    [property: Description("What is missing or can be read in two ways, one sentence each.")] IReadOnlyList<string> Issues,
    [property: Description("The one change that would help most.")] string Suggestion);
