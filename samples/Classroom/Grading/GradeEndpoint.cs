using Classroom.Identity;
using Classroom.Tasks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classroom.Grading;

internal static class GradeEndpoint
{
    public static void MapGrading(this RouteGroupBuilder tasks) => tasks.MapPost("/grade", GradeAsync)
        .RequireAuthorization(Roles.Teacher)
        .WithSummary("Scores a submission by rules, with a model's feedback");

    private static async Task<Ok<Grade>> GradeAsync(string id, Submission submission, TaskCatalog tasks, SubmissionGrader grader, CancellationToken cancellationToken) =>
        TypedResults.Ok(await grader.GradeAsync(tasks.Find(id)!, submission, cancellationToken));
}
