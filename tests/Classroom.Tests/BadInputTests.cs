using System.Net;
using System.Text;

namespace Classroom.Tests;

/// <summary>Every bad input is answered with problem details that name the field.</summary>
[TestFixture]
public sealed class BadInputTests
{
    [TestCase("token", """{"role":"Headmaster"}""", "role")]
    [TestCase("api/tasks/add/generate-test-cases", """{"count":0}""", "count")]
    [TestCase("api/tasks/add/generate-test-cases", """{"count":"many"}""", "count")]
    [TestCase("api/tasks/add/generate-test-cases", "nonsense", "body")]
    [TestCase("api/tasks/add/grade", """{"testsRun":4,"testsPassed":3}""", "code")]
    [TestCase("api/tasks/add/grade", """{"code":"x","testsRun":0}""", "testsRun")]
    [TestCase("api/tasks/add/hint", """{"level":4}""", "level")]
    [TestCase("api/tasks/add/suggest-deadline", """{}""", "start")]
    [TestCase("api/tasks/add/suggest-deadline", """{"start":"soon"}""", "start")]
    [TestCase("api/statements/check", """{"statement":"short"}""", "statement")]
    [TestCase("api/tasks/add/insights", """{"scores":[50,60]}""", "scores")]
    [TestCase("api/tasks/add/insights", """{"scores":[50,60,700]}""", "scores")]
    public async Task Post_OfBadInput_IsAProblemThatNamesTheField(string path, string body, string field)
    {
        await using var classroom = await ClassroomHost.StartAsync();
        using var teacher = await classroom.EnterAsync("Teacher");
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await teacher.PostAsync(new Uri(path, UriKind.Relative), content);

        var problem = await Requests.ReadAsync(response);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That(problem.GetProperty("errors").EnumerateObject().Select(e => e.Name), Is.EqualTo(new[] { field }));
        Assert.That(classroom.Groq.Counters.Requests, Is.Zero);
    }

    [Test]
    public async Task Post_ToATaskThatIsNotThere_IsNotFound()
    {
        await using var classroom = await ClassroomHost.StartAsync();
        using var student = await classroom.EnterAsync("Student");

        var (status, problem) = await student.AskAsync("api/tasks/none/hint", new { level = 1 });

        Assert.That(status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(problem.GetProperty("title").GetString(), Is.EqualTo("There is no such task."));
    }

    [Test]
    public async Task Post_WhenTheQuotaIsOut_SaysWhenToComeBack()
    {
        await using var classroom = await ClassroomHost.StartAsync();
        foreach (var model in SpentModels)
        {
            classroom.Groq.SpendForeign(model, 30, 0);
        }

        using var teacher = await classroom.EnterAsync("Teacher");
        using var content = new StringContent("""{"count":3}""", Encoding.UTF8, "application/json");

        using var response = await teacher.PostAsync(new Uri("api/tasks/add/generate-test-cases", UriKind.Relative), content);

        var problem = await Requests.ReadAsync(response);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(response.Headers.RetryAfter?.Delta, Is.EqualTo(TimeSpan.FromSeconds(problem.GetProperty("retryAfterSeconds").GetDouble())));
        Assert.That(response.Headers.RetryAfter?.Delta, Is.GreaterThan(TimeSpan.Zero));
    }

    private static readonly string[] SpentModels = ["openai/gpt-oss-20b", "openai/gpt-oss-120b", "qwen/qwen3.8-27b"];
}
