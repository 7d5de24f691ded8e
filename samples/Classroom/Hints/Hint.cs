namespace Classroom.Hints;

/// <summary>What a student gets.</summary>
/// <param name="Text">The hint.</param>
/// <param name="Level">Its level.</param>
/// <param name="FromTeacher">It is the teacher's own hint of that level, because a model's was not to be had or said too much.</param>
public sealed record Hint(string Text, int Level, bool FromTeacher);
