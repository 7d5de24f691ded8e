using System.Net;
using System.Net.Http.Json;

namespace Classroom.Tests;

/// <summary>What a stranger, a student and a teacher may do.</summary>
[TestFixture]
public sealed class AccessTests
{
    private static readonly (string Path, object Body)[] ForTeachers =
    [
        ("api/tasks/add/generate-test-cases", new { count = 3 }),
        ("api/tasks/add/grade", new { code = "def add(a, b): return a + b", testsPassed = 2, testsRun = 2 }),
        ("api/tasks/add/suggest-deadline", new { start = "2026-11-25" }),
        ("api/statements/check", new { statement = "Read two numbers and print their sum." }),
        ("api/tasks/add/insights", new { scores = new[] { 40, 60, 90 } }),
    ];

    [Test]
    public async Task Post_AsAStranger_IsUnauthorizedAndSaysSo()
    {
        await using var classroom = await ClassroomHost.StartAsync();
        using var stranger = classroom.Stranger();

        foreach (var (path, body) in ForTeachers.Append(("api/tasks/add/hint", new { level = 1 })))
        {
            var (status, problem) = await stranger.AskAsync(path, body);
            Assert.That(status, Is.EqualTo(HttpStatusCode.Unauthorized), path);
            Assert.That(problem.GetProperty("title").GetString(), Is.EqualTo("Unauthorized"), path);
        }

        Assert.That((await stranger.GetAsync(new Uri("api/tasks", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That((await stranger.GetAsync(new Uri("api/groq/", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That((await stranger.GetAsync(new Uri("", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.OK), "the page to enter by");
    }

    [Test]
    public async Task Post_AsAStudent_GetsHintsAndNothingElse()
    {
        await using var classroom = await ClassroomHost.StartAsync();
        using var student = await classroom.EnterAsync("Student");

        foreach (var (path, body) in ForTeachers)
        {
            Assert.That((await student.AskAsync(path, body)).Status, Is.EqualTo(HttpStatusCode.Forbidden), path);
        }

        Assert.That((await student.AskAsync("api/tasks/add/hint", new { level = 1 })).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await student.GetAsync(new Uri("api/groq/quota", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await student.GetStringAsync(new Uri("api/tasks", UriKind.Relative)), Does.Contain("Add two numbers").And.Not.Contain("return a + b"));
    }

    [Test]
    public async Task Post_AsATeacher_GetsEverything()
    {
        await using var classroom = await ClassroomHost.StartAsync();
        using var teacher = await classroom.EnterAsync("Teacher");

        foreach (var (path, body) in ForTeachers.Append(("api/tasks/add/hint", new { level = 1 })))
        {
            Assert.That((await teacher.AskAsync(path, body)).Status, Is.EqualTo(HttpStatusCode.OK), path);
        }

        Assert.That((await teacher.GetAsync(new Uri("api/groq/", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task SignIn_WithACookie_LetsInAndOut()
    {
        await using var classroom = await ClassroomHost.StartAsync();
        using var handler = new HttpClientHandler { CookieContainer = new CookieContainer() };
        using var browser = new HttpClient(handler) { BaseAddress = classroom.Address };

        using var entered = await browser.PostAsJsonAsync(new Uri("sign-in", UriKind.Relative), new { role = "Student" });
        var inside = await browser.GetAsync(new Uri("api/tasks", UriKind.Relative));
        await browser.AskAsync("sign-out", new { });
        var outside = await browser.GetAsync(new Uri("api/tasks", UriKind.Relative));

        Assert.That(entered.Headers.GetValues("Set-Cookie").Single(), Does.Contain("samesite=strict").And.Contain("httponly"));
        Assert.That((inside.StatusCode, outside.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.Unauthorized)));
    }
}
