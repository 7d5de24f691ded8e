namespace Classroom.Tests.Deadlines;

[TestFixture]
public sealed class DeadlineTests
{
    // 2026-11-25 is a Wednesday. Six hours at four a week are 11 days, a Sunday.
    [TestCase(6, 4, new string[0], "2026-12-07")]
    [TestCase(6, 4, new[] { "2026-12-07", "2026-12-08" }, "2026-12-09")]
    [TestCase(1, 40, new string[0], "2026-11-27")]
    [TestCase(900, 40, new string[0], "2026-12-02")]
    public async Task Suggest_OfAnEffort_IsADayOfSchool(int hours, int hoursPerWeek, string[] holidays, string expected)
    {
        await using var classroom = await ClassroomHost.StartAsync(_ => $$"""{"hours":{{hours}},"reason":"so"}""");
        using var teacher = await classroom.EnterAsync("Teacher");

        var (_, deadline) = await teacher.AskAsync("api/tasks/add/suggest-deadline", new { start = "2026-11-25", hoursPerWeek, holidays });

        Assert.That(deadline.GetProperty("due").GetString(), Is.EqualTo(expected));
        Assert.That(deadline.GetProperty("hours").GetInt32(), Is.InRange(1, 40));
    }
}
