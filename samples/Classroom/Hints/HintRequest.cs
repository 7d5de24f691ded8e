using System.ComponentModel.DataAnnotations;

namespace Classroom.Hints;

/// <summary>How much of a hint a student wants, and how far they are.</summary>
public sealed record HintRequest
{
    /// <summary>1 is a nudge, 3 says the steps.</summary>
    [Range(1, 3)]
    public int Level { get; init; } = 1;

    [StringLength(20_000)]
    public string? Code { get; init; }
}
