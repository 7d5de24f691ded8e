using Microsoft.AspNetCore.Http.HttpResults;

namespace Classroom.Tasks;

internal static class TaskEndpoints
{
    public static void MapTasks(this RouteGroupBuilder api)
    {
        api.MapGet("/tasks", (TaskCatalog tasks) => TypedResults.Ok(tasks.Tasks.Select(TaskView.Of)))
            .WithSummary("The tasks of the course");
        api.MapGet("/tasks/{id}", Results<Ok<TaskView>, NotFound> (string id, TaskCatalog tasks) =>
                tasks.Find(id) is { } task ? TypedResults.Ok(TaskView.Of(task)) : TypedResults.NotFound())
            .WithSummary("One task");
    }

    /// <summary>Answers 404 where the path names no task, so that the endpoints behind it have one.</summary>
    public static async ValueTask<object?> RequireTaskAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return http.RequestServices.GetRequiredService<TaskCatalog>().Find((string)http.Request.RouteValues["id"]!) is null
            ? TypedResults.Problem(title: "There is no such task.", statusCode: StatusCodes.Status404NotFound)
            : await next(context);
    }

    /// <summary>What everybody may see of a task.</summary>
    private sealed record TaskView(string Id, string Title, string Statement, IReadOnlyList<Example> Examples)
    {
        public static TaskView Of(ProgrammingTask task) => new(task.Id, task.Title, task.Statement, task.Examples);
    }
}
