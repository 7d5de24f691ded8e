using System.Net;
using System.Text.Json;

namespace Classroom.Tests.TestCases;

[TestFixture]
public sealed class CaseTests
{
    [Test]
    public async Task Generate_OfMixedSuggestions_TakesTheGoodAndSaysWhyNotTheOthers()
    {
        await using var classroom = await ClassroomHost.StartAsync(_ => """
            {"cases":[
              {"input":"10 20","output":"30","reason":"ordinary"},
              {"input":" 10 20 \n","output":"30","reason":"the same again"},
              {"input":"1 2","output":"4","reason":"contradicts the first example"},
              {"input":"-4 4","output":"0","reason":"is the second example"},
              {"input":"7 7","output":"14","reason":"one of two"},
              {"input":"7 7","output":"15","reason":"the other"},
              {"input":"","output":"0","reason":"nothing to read"},
              {"input":"0 0","output":"0","reason":"zero"}]}
            """);
        using var teacher = await classroom.EnterAsync("Teacher");

        var (status, body) = await teacher.AskAsync("api/tasks/add/generate-test-cases", new { count = 8 });

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Inputs(body, "cases"), Is.EqualTo(new[] { "10 20", "0 0" }));
        Assert.That(body.GetProperty("dropped").EnumerateArray().Select(d => d.GetProperty("why").GetString()), Is.EqualTo(new[]
        {
            "It is there already.",
            "It contradicts an example of the task, which prints 3.",
            "The task has it as an example.",
            "Another case has the same input and a different output.",
            "Another case has the same input and a different output.",
            "It has no input.",
        }));
    }

    [Test]
    public async Task Generate_OfATaskTheSimulatorKnows_GivesWhatWasAskedFor()
    {
        await using var classroom = await ClassroomHost.StartAsync();
        using var teacher = await classroom.EnterAsync("Teacher");

        var (_, body) = await teacher.AskAsync("api/tasks/reverse/generate-test-cases", new { count = 3 });

        Assert.That(body.GetProperty("cases").EnumerateArray().Select(c => (c.GetProperty("input").GetString(), c.GetProperty("output").GetString())), Is.EqualTo(new[] { ("abc1", "1cba"), ("abc8", "8cba"), ("abc15", "51cba") }));
        Assert.That(body.GetProperty("dropped").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task Generate_WhenTheAnswerIsNoCases_IsAProblem()
    {
        await using var classroom = await ClassroomHost.StartAsync(_ => """{"cases":"none"}""");
        using var teacher = await classroom.EnterAsync("Teacher");

        var (status, problem) = await teacher.AskAsync("api/tasks/add/generate-test-cases", new { count = 3 });

        Assert.That(status, Is.EqualTo(HttpStatusCode.BadGateway));
        Assert.That(problem.GetProperty("kind").GetString(), Is.EqualTo("OutputBlocked"));
    }

    private static IEnumerable<string?> Inputs(JsonElement body, string list) => body.GetProperty(list).EnumerateArray().Select(c => c.GetProperty("input").GetString());
}
