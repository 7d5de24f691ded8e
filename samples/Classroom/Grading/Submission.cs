using System.ComponentModel.DataAnnotations;

namespace Classroom.Grading;

/// <summary>A student's program and how it did in the course's test runner.</summary>
public sealed record Submission
{
    [Required]
    [StringLength(20_000, MinimumLength = 1)]
    public string Code { get; init; } = "";

    [Range(0, 1_000)]
    public int TestsPassed { get; init; }

    [Range(1, 1_000)]
    public int TestsRun { get; init; } = 1;
}
