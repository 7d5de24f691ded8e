using System.ComponentModel.DataAnnotations;

namespace Classroom.Insights;

/// <summary>The scores of a class on one task.</summary>
public sealed record GradeList : IValidatableObject
{
    [Required]
    [MinLength(3)]
    [MaxLength(1_000)]
    public IReadOnlyList<int> Scores { get; init; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Scores.Any(score => score is < 0 or > 100))
        {
            yield return new("Every score is from 0 to 100.", [nameof(Scores)]);
        }
    }
}
