using Classroom.Answers;
using Classroom.Identity;
using Classroom.Tasks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classroom.Insights;

internal static class InsightEndpoint
{
    public static void MapInsights(this RouteGroupBuilder tasks) => tasks.MapPost("/insights", WriteAsync)
        .RequireAuthorization(Roles.Teacher)
        .WithSummary("Reads the distribution of a class's grades");

    private static async Task<Results<Ok<GradeInsights>, ProblemHttpResult>> WriteAsync(
        string id,
        GradeList grades,
        TaskCatalog tasks,
        InsightWriter writer,
        CancellationToken cancellationToken) =>
        await writer.WriteAsync(tasks.Find(id)!, grades, cancellationToken) switch
        {
            ({ } insights, _) => TypedResults.Ok(insights),
            (_, var error) => Problems.Of(error!),
        };
}
