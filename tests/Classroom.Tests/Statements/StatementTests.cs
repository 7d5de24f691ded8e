namespace Classroom.Tests.Statements;

[TestFixture]
public sealed class StatementTests
{
    [Test]
    public async Task Check_OfADraft_ReturnsTheReviewAndMarksTheDraft()
    {
        string prompt = "";
        await using var classroom = await ClassroomHost.StartAsync(request =>
        {
            prompt = request.Prompt;
            return """{"clear":false,"issues":["No limits."],"suggestion":"Say how large the numbers are."}""";
        });
        using var teacher = await classroom.EnterAsync("Teacher");

        var (_, review) = await teacher.AskAsync("api/statements/check", new { statement = "Read two numbers and print their sum." });

        Assert.That(review.GetProperty("clear").GetBoolean(), Is.False);
        Assert.That(review.GetProperty("issues")[0].GetString(), Is.EqualTo("No limits."));
        Assert.That(prompt, Does.Contain("<statement>\nRead two numbers"));
    }
}
