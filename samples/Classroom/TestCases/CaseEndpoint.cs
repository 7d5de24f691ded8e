using Classroom.Answers;
using Classroom.Identity;
using Classroom.Tasks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classroom.TestCases;

internal static class CaseEndpoint
{
    public static void MapTestCases(this RouteGroupBuilder tasks) => tasks.MapPost("/generate-test-cases", GenerateAsync)
        .RequireAuthorization(Roles.Teacher)
        .WithSummary("Suggests test cases; what contradicts the task is dropped and said so");

    private static async Task<Results<Ok<GeneratedCases>, ProblemHttpResult>> GenerateAsync(
        string id,
        GenerateCases wanted,
        TaskCatalog tasks,
        CaseGenerator generator,
        CancellationToken cancellationToken) =>
        await generator.GenerateAsync(tasks.Find(id)!, wanted, cancellationToken) switch
        {
            ({ } cases, _) => TypedResults.Ok(cases),
            (_, var error) => Problems.Of(error!, "focus"),
        };
}
