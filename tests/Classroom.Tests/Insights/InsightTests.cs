namespace Classroom.Tests.Insights;

[TestFixture]
public sealed class InsightTests
{
    [Test]
    public async Task Insights_OfScores_AreWorkedOutHereAndReadByTheModel()
    {
        string prompt = "";
        await using var classroom = await ClassroomHost.StartAsync(request =>
        {
            prompt = request.Prompt;
            return """{"summary":"Two groups.","actions":["Pair them."]}""";
        });
        using var teacher = await classroom.EnterAsync("Teacher");

        var (_, insights) = await teacher.AskAsync("api/tasks/add/insights", new { scores = new[] { 100, 0, 20, 85, 79, 19 } });

        var distribution = insights.GetProperty("distribution");
        Assert.Multiple(() =>
        {
            Assert.That(distribution.GetProperty("mean").GetDouble(), Is.EqualTo(50.5));
            Assert.That(distribution.GetProperty("median").GetDouble(), Is.EqualTo(49.5));
            Assert.That(distribution.GetProperty("bands").EnumerateArray().Select(b => b.GetInt32()), Is.EqualTo(new[] { 2, 1, 0, 1, 2 }));
            Assert.That(prompt, Does.Contain("6 submissions, mean 50.5, median 49.5, from 0 to 100"));
            Assert.That(insights.GetProperty("summary").GetString(), Is.EqualTo("Two groups."));
        });
    }
}
