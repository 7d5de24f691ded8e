using Classroom.Answers;
using Classroom.Identity;
using Classroom.Tasks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classroom.Deadlines;

internal static class DeadlineEndpoint
{
    public static void MapDeadlines(this RouteGroupBuilder tasks) => tasks.MapPost("/suggest-deadline", SuggestAsync)
        .RequireAuthorization(Roles.Teacher)
        .WithSummary("Suggests a deadline");

    private static async Task<Results<Ok<Deadline>, ProblemHttpResult>> SuggestAsync(
        string id,
        DeadlineRequest wanted,
        TaskCatalog tasks,
        DeadlineAdviser adviser,
        CancellationToken cancellationToken) =>
        await adviser.SuggestAsync(tasks.Find(id)!, wanted, cancellationToken) switch
        {
            ({ } deadline, _) => TypedResults.Ok(deadline),
            (_, var error) => Problems.Of(error!),
        };
}
