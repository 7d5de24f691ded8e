using Classroom.Answers;
using Classroom.Identity;
using Classroom.Tasks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classroom.Hints;

internal static class HintEndpoint
{
    public static void MapHints(this RouteGroupBuilder tasks) => tasks.MapPost("/hint", GiveAsync)
        .RequireAuthorization(Roles.Member)
        .WithSummary("Gives a hint of a level, and never the solution");

    private static async Task<Results<Ok<Hint>, ProblemHttpResult>> GiveAsync(
        string id,
        HintRequest wanted,
        TaskCatalog tasks,
        HintGiver giver,
        CancellationToken cancellationToken) =>
        await giver.GiveAsync(tasks.Find(id)!, wanted, cancellationToken) switch
        {
            ({ } hint, _) => TypedResults.Ok(hint),
            (_, var error) => Problems.Of(error!, "code"),
        };
}
