using Classroom.Answers;
using Classroom.Deadlines;
using Classroom.Grading;
using Classroom.Hints;
using Classroom.Identity;
using Classroom.Insights;
using Classroom.Statements;
using Classroom.Tasks;
using Classroom.TestCases;

namespace Classroom;

/// <summary>The application, apart from where its models are.</summary>
internal static class ClassroomApp
{
    public static void AddClassroom(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var router = services.AddGroqRouting(builder.Configuration);
        if (builder.Configuration["REDIS_URL"] is { Length: > 0 } redis)
        {
            router.AddRedis(redis);
        }

        if (builder.Configuration["MONGODB_URI"] is { Length: > 0 } mongo)
        {
            router.AddMongo(mongo);
        }

        services.AddDemoUsers();
        services.AddValidation();
        services.AddProblemDetails(o => o.CustomizeProblemDetails = ProblemNames.CamelCase);
        services.AddExceptionHandler<BadRequestHandler>();
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.AddSingleton<TaskCatalog>();
        services.AddSingleton<CaseGenerator>();
        services.AddSingleton<SubmissionGrader>();
        services.AddSingleton<HintGiver>();
        services.AddSingleton<DeadlineAdviser>();
        services.AddSingleton<StatementReviewer>();
        services.AddSingleton<InsightWriter>();
    }

    public static void MapClassroom(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.MapDemoUsers();
        var api = app.MapGroup("/api").RequireAuthorization(Roles.Member).AddEndpointFilter(Problems.RetryAfterAsync);
        api.MapTasks();
        api.MapStatements();
        var task = api.MapGroup("/tasks/{id}").AddEndpointFilter(TaskEndpoints.RequireTaskAsync);
        task.MapTestCases();
        task.MapGrading();
        task.MapHints();
        task.MapDeadlines();
        task.MapInsights();
        app.MapGroqRouting("/api/groq").RequireAuthorization(Roles.Teacher);
    }
}
