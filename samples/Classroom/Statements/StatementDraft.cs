using System.ComponentModel.DataAnnotations;

namespace Classroom.Statements;

/// <summary>A problem statement that is being written.</summary>
public sealed record StatementDraft
{
    [Required]
    [StringLength(10_000, MinimumLength = 20)]
    public string Statement { get; init; } = "";
}
