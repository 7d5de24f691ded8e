using System.ComponentModel.DataAnnotations;

namespace Classroom.TestCases;

/// <summary>How many cases a teacher wants, and on what.</summary>
public sealed record GenerateCases
{
    [Range(1, 20)]
    public int Count { get; init; } = 5;

    [StringLength(200)]
    public string? Focus { get; init; }
}
