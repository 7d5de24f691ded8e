namespace Classroom.Tasks;

/// <summary>A programming task as a teacher has written it.</summary>
public sealed record ProgrammingTask
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Statement { get; init; }

    /// <summary>The function a submission must define.</summary>
    public required string Function { get; init; }

    public required IReadOnlyList<Example> Examples { get; init; }

    /// <summary>The teacher's solution. Students never see it, and no hint may contain it.</summary>
    public required string Solution { get; init; }

    /// <summary>The teacher's own hints, level 1 first: what a student gets when the model's hint says too much.</summary>
    public required IReadOnlyList<string> Hints { get; init; }
}
