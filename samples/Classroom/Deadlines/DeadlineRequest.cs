using System.ComponentModel.DataAnnotations;

namespace Classroom.Deadlines;

/// <summary>What there is to know about the class.</summary>
public sealed record DeadlineRequest
{
    [Required]
    public DateOnly? Start { get; init; }

    /// <summary>Hours a student has for the course in a week.</summary>
    [Range(1, 40)]
    public int HoursPerWeek { get; init; } = 4;

    /// <summary>Days on which nothing should be due.</summary>
    [MaxLength(60)]
    public IReadOnlyList<DateOnly> Holidays { get; init; } = [];
}
