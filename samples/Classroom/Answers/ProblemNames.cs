using System.Text.Json;

namespace Classroom.Answers;

/// <summary>Names the fields of a problem as the caller wrote them.</summary>
internal static class ProblemNames
{
    public static void CamelCase(ProblemDetailsContext context)
    {
        if (context.ProblemDetails is HttpValidationProblemDetails problem)
        {
            problem.Errors = problem.Errors.ToDictionary(e => JsonNamingPolicy.CamelCase.ConvertName(e.Key), e => e.Value, StringComparer.Ordinal);
        }
    }
}
