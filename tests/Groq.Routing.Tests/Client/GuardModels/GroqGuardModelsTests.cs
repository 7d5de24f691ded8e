using System.Text.Json;

namespace Groq.Routing.Tests;

public class GroqGuardModelsTests
{
    private readonly ClientHost _host = new();

    [OneTimeTearDown]
    public void TearDown() => _host.Dispose();

    [TestCase("0.9994", 0.9994)]
    [TestCase(" 0.0012\n", 0.0012)]
    [TestCase("1", 1)]
    [TestCase("0", 0)]
    [TestCase("5.2e-05", 5.2e-05)]
    public async Task ScorePromptAsync_Number_IsTheProbability(string content, double probability)
    {
        _host.Groq.Reply(200, Completion(content));

        var response = await _host.Client.ScorePromptAsync("guard", "text");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Value?.Probability, Is.EqualTo(probability));
            Assert.That(response.Value?.Usage?.TotalTokens, Is.EqualTo(9));
            Assert.That(response.Attempts, Is.EqualTo(1));
        }
    }

    [TestCase("safe")]
    [TestCase("")]
    [TestCase(null)]
    [TestCase("1.2")]
    [TestCase("-0.1")]
    [TestCase("NaN")]
    [TestCase("0,5")]
    [TestCase("50%")]
    [TestCase("0.5 0.6")]
    public async Task ScorePromptAsync_AnythingElse_IsAnErrorNeverSafe(string? content)
    {
        _host.Groq.Reply(200, Completion(content));

        var response = await _host.Client.ScorePromptAsync("guard", "text");

        Assert.That((response.Value, response.Error?.Kind, response.Error?.Message), Is.EqualTo(((GroqPromptScore?)null, (GroqErrorKind?)GroqErrorKind.InvalidResponse, "The guard's answer is not a probability.")));
    }

    [Test]
    public async Task ScorePromptAsync_AnswerCutOff_IsAnError()
    {
        _host.Groq.Reply(200, Completion("0", "length"));

        var response = await _host.Client.ScorePromptAsync("guard", "text");

        Assert.That(response.Error?.Kind, Is.EqualTo(GroqErrorKind.InvalidResponse));
    }

    [TestCase("safe", true, "")]
    [TestCase("\n\nsafe", true, "")]
    [TestCase("unsafe\nS1,S10", false, "S1 S10")]
    [TestCase("unsafe\r\nS14\n", false, "S14")]
    [TestCase("unsafe\nS2, S99", false, "S2 S99")]
    [TestCase("unsafe", false, "")]
    public async Task ClassifyContentAsync_Verdict_IsRead(string content, bool safe, string categories)
    {
        _host.Groq.Reply(200, Completion(content));

        var response = await _host.Client.ClassifyContentAsync("guard", "text");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Value?.Safe, Is.EqualTo(safe));
            Assert.That(response.Value?.Categories, Is.EqualTo(categories.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    [TestCase("")]
    [TestCase(null)]
    [TestCase("Safe, I think")]
    [TestCase("safe\nS1")]
    [TestCase("unsafe\nbecause")]
    [TestCase("unsafe\nS0")]
    [TestCase("unsafe\nS1\nS2")]
    public async Task ClassifyContentAsync_AnythingElse_IsAnErrorNeverSafe(string? content)
    {
        _host.Groq.Reply(200, Completion(content));

        var response = await _host.Client.ClassifyContentAsync("guard", "text");

        Assert.That((response.Value, response.Error?.Kind), Is.EqualTo(((GroqContentVerdict?)null, (GroqErrorKind?)GroqErrorKind.InvalidResponse)));
    }

    [Test]
    public async Task ClassifyContentAsync_WithAnswer_SendsUserAndAssistantAndNoSystemMessage()
    {
        _host.Groq.Reply(200, Completion("safe"));

        await _host.Client.ClassifyContentAsync("guard", "question", "answer");

        var messages = JsonDocument.Parse(_host.Groq.Requests[^1].Body!).RootElement.GetProperty("messages");
        Assert.That(messages.EnumerateArray().Select(message => $"{message.GetProperty("role")}: {message.GetProperty("content")}"), Is.EqualTo(new[] { "user: question", "assistant: answer" }));
    }

    [Test]
    public async Task ScorePromptAsync_CallFails_PassesTheErrorOn()
    {
        _host.Groq.Reply(404, Captured.Envelope("Gone.", code: "model_not_found"));

        var response = await _host.Client.ScorePromptAsync("guard", "text");

        Assert.That((response.Error?.Kind, response.Attempts), Is.EqualTo(((GroqErrorKind?)GroqErrorKind.ModelGone, 1)));
    }

    private static string Completion(string? content, string finishReason = "stop") =>
        $$"""{"choices":[{"message":{"role":"assistant","content":{{(content is null ? "null" : JsonSerializer.Serialize(content))}}},"finish_reason":"{{finishReason}}"}],"usage":{"total_tokens":9} }""";
}
