using System.Globalization;
using Groq.Routing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classroom.Answers;

/// <summary>Says in HTTP why the router has no answer, without repeating what anybody wrote.</summary>
internal static class Problems
{
    /// <summary>Puts a failure into a status, a title and, where it makes sense, a time to come back.</summary>
    /// <param name="error">The router's.</param>
    /// <param name="field">The field whose text went to the model, for a guard that refuses it.</param>
    public static ProblemHttpResult Of(CompletionError error, string? field = null)
    {
        var (status, title) = error.Kind switch
        {
            CompletionErrorKind.PromptBlocked => (StatusCodes.Status422UnprocessableEntity, "The text reads like instructions to the model, and was not sent."),
            CompletionErrorKind.TooLarge => (StatusCodes.Status422UnprocessableEntity, "The text is too long for the models in use."),
            CompletionErrorKind.QuotaExceeded => (StatusCodes.Status503ServiceUnavailable, "The quota is used up for the moment. Try again later."),
            CompletionErrorKind.DeadlineExceeded => (StatusCodes.Status504GatewayTimeout, "The model took too long."),
            CompletionErrorKind.OutputBlocked => (StatusCodes.Status502BadGateway, "The model's answer was not fit to be shown."),
            CompletionErrorKind.UpstreamFailure => (StatusCodes.Status502BadGateway, "The model could not be reached."),
            _ => (StatusCodes.Status500InternalServerError, "The request could not be answered."),
        };
        var extensions = new Dictionary<string, object?> { ["kind"] = error.Kind.ToString() };
        if (error.RetryAfter is { } wait)
        {
            extensions["retryAfterSeconds"] = Math.Ceiling(wait.TotalSeconds);
        }

        if (field is not null && status == StatusCodes.Status422UnprocessableEntity)
        {
            extensions["errors"] = new Dictionary<string, string[]> { [field] = [title] };
        }

        return TypedResults.Problem(title: title, statusCode: status, extensions: extensions);
    }

    /// <summary>Tells HTTP clients when to come back, as <c>retryAfterSeconds</c> tells people.</summary>
    public static async ValueTask<object?> RetryAfterAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        var answer = result is INestedHttpResult nested ? nested.Result : result;
        if (answer is ProblemHttpResult problem && problem.ProblemDetails.Extensions.TryGetValue("retryAfterSeconds", out var seconds))
        {
            context.HttpContext.Response.Headers.RetryAfter = Convert.ToString(seconds, CultureInfo.InvariantCulture);
        }

        return result;
    }
}
