using Classroom.Answers;
using Classroom.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classroom.Statements;

internal static class StatementEndpoint
{
    public static void MapStatements(this RouteGroupBuilder api) => api.MapPost("/statements/check", CheckAsync)
        .RequireAuthorization(Roles.Teacher)
        .WithSummary("Checks the quality of a problem statement");

    private static async Task<Results<Ok<StatementReview>, ProblemHttpResult>> CheckAsync(StatementDraft draft, StatementReviewer reviewer, CancellationToken cancellationToken) =>
        await reviewer.ReviewAsync(draft, cancellationToken) switch
        {
            ({ } review, _) => TypedResults.Ok(review),
            (_, var error) => Problems.Of(error!, "statement"),
        };
}
