using System.ComponentModel.DataAnnotations;

namespace Classroom.Identity;

/// <summary>Whom somebody wants to be.</summary>
public sealed record Person
{
    /// <summary>Teacher or Student.</summary>
    [Required]
    [AllowedValues(Roles.Teacher, Roles.Student, ErrorMessage = "The role is Teacher or Student.")]
    public string Role { get; init; } = "";
}
