namespace Classroom.Identity;

internal static class Roles
{
    public const string Teacher = "Teacher";
    public const string Student = "Student";

    /// <summary>The policy for what both may see.</summary>
    public const string Member = "Member";
}
