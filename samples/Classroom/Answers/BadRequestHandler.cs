using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace Classroom.Answers;

/// <summary>A body that cannot be read is answered as one that is not valid: with the field's name.</summary>
internal sealed class BadRequestHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad)
        {
            return false;
        }

        var field = (bad.InnerException as JsonException)?.Path?.TrimStart('$').TrimStart('.') is { Length: > 0 } path ? path : "body";
        var problem = bad.StatusCode == StatusCodes.Status400BadRequest
            ? (IResult)TypedResults.ValidationProblem(new Dictionary<string, string[]> { [field] = ["This is missing, or not of the type that is expected."] })
            : TypedResults.Problem(title: "The request could not be read.", statusCode: bad.StatusCode);
        await problem.ExecuteAsync(context);
        return true;
    }
}
