using System.Text.Json;
using System.Text.Json.Nodes;
using static Groq.Simulator.Tests.SimulatedGroq;

namespace Groq.Simulator.Tests.Answers;

public sealed class CompletionTests
{
    private static readonly JsonNode Tools = JsonNode.Parse(
        """[{"type":"function","function":{"name":"get_deadline","parameters":{"type":"object","properties":{"days":{"type":"integer","minimum":3,"maximum":9}},"required":["days"]}}},{"type":"function","function":{"name":"run_code"}}]""")!;

    private static JsonNode JsonMode => JsonNode.Parse("""{"type":"json_object"}""")!;

    [Test]
    public async Task Ask_Plain_HasEveryPartOfTheCapturedShape()
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply reply = await groq.AskAsync("What is a loop?");

        string[] parts = [.. reply.Json.EnumerateObject().Select(part => part.Name)];
        string[] usage = [.. reply.Usage.EnumerateObject().Select(part => part.Name)];
        Assert.That(parts, Is.EqualTo(new[] { "id", "object", "created", "model", "choices", "usage", "system_fingerprint", "x_groq", "service_tier" }));
        Assert.That(usage, Is.EqualTo(new[]
        {
            "queue_time", "prompt_tokens", "prompt_time", "completion_tokens", "completion_time", "total_tokens", "total_time",
            "prompt_tokens_details", "completion_tokens_details",
        }));
        Assert.That(reply.Json.GetProperty("id").GetString(), Does.StartWith("chatcmpl-"));
        Assert.That(reply.Json.GetProperty("created").GetInt64(), Is.EqualTo(groq.Clock.GetUtcNow().ToUnixTimeSeconds()));
        Assert.That(reply.Json.GetProperty("x_groq").GetProperty("id").GetString(), Does.StartWith("req_").And.EqualTo(reply.Headers["x-request-id"]));
        Assert.That(reply.Json.GetProperty("service_tier").GetString(), Is.EqualTo("on_demand"));
        Assert.That(reply.FinishReason, Is.EqualTo("stop"));
        Assert.That(reply.Content, Does.Contain("simulated").And.Contain("What is a loop?"));
    }

    [Test]
    public async Task Ask_OptionsOfTheAnswer_AreFollowed()
    {
        await using SimulatedGroq groq = await StartAsync(options =>
        {
            options.TokenDetails = false;
            options.ModelUsed = _ => "openai/gpt-oss-next";
            options.Answer = request => $"{request.Model} heard {request.Prompt} in {request.PromptTokens}.";
        });

        Reply reply = await groq.AskAsync("12345678");

        Assert.That(reply.Content, Is.EqualTo("openai/gpt-oss-20b heard 12345678 in 9."));
        Assert.That(reply.Json.GetProperty("model").GetString(), Is.EqualTo("openai/gpt-oss-next"));
        Assert.That(reply.Usage.TryGetProperty("prompt_tokens_details", out _), Is.False);
    }

    [Test]
    public async Task Ask_SameQuestionTwice_AnswersTheSame()
    {
        await using SimulatedGroq groq = await StartAsync();

        string? first = (await groq.AskAsync("Give a hint")).Content;

        Assert.That((await groq.AskAsync("Give a hint")).Content, Is.EqualTo(first));
    }

    [TestCase("Generate 3 test cases for a function that adds two numbers", 3)]
    [TestCase("Write seven edge-case test cases", 7)]
    [TestCase("Some test cases please", 5)]
    public async Task Ask_TestCasesInJson_HasAsManyAsAsked(string prompt, int expected)
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply reply = await groq.AskAsync(prompt + " as json", more: ("response_format", JsonMode));

        JsonElement cases = JsonElement.Parse(reply.Content!).GetProperty("test_cases");
        Assert.That(cases.GetArrayLength(), Is.EqualTo(expected));
        Assert.That(cases[0].GetProperty("input").GetString(), Is.Not.Empty);
        Assert.That(cases[0].GetProperty("expected_output").GetString(), Is.Not.Empty);
    }

    [TestCase("Give a hint for this exercise", "hint")]
    [TestCase("Write feedback for this grade", "feedback")]
    [TestCase("Suggest a deadline", "7 days")]
    [TestCase("Insights on these submissions", "insights")]
    [TestCase("Analyse this statement", "analysis")]
    [TestCase("Write 2 test cases", "2. input:")]
    public async Task Ask_ClassroomPrompt_AnswersToThePoint(string prompt, string expected)
    {
        await using SimulatedGroq groq = await StartAsync();

        Assert.That((await groq.AskAsync(prompt)).Content, Does.StartWith("Simulated").And.Contain(expected));
    }

    [Test]
    public async Task Ask_AnswerOverBudget_IsCutToLength()
    {
        await using SimulatedGroq groq = await StartAsync(options => options.Answer = _ => new string('x', 100));

        Reply reply = await groq.AskAsync(more: ("max_tokens", 10));

        Assert.That((reply.Content, reply.FinishReason), Is.EqualTo((new string('x', 40), "length")));
        Assert.That(reply.Usage.GetProperty("completion_tokens").GetInt32(), Is.EqualTo(10));
    }

    [Test]
    public async Task Ask_StopSequence_EndsTheAnswerBeforeIt()
    {
        await using SimulatedGroq groq = await StartAsync(options => options.Answer = _ => "one two three");

        Assert.That((await groq.AskAsync(more: ("stop", " two"))).Content, Is.EqualTo("one"));
    }

    [Test]
    public async Task Ask_JsonModeWhoseBudgetReasoningAte_FailsEmptyAndIsCharged()
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply reply = await groq.AskAsync("json", more: [("response_format", JsonMode), ("reasoning_effort", "high"), ("max_tokens", 100)]);

        Assert.That(reply.Status, Is.EqualTo(400));
        Assert.That(reply.Body, Is.EqualTo(
            """{"error":{"message":"Failed to generate JSON. Please adjust your prompt. See 'failed_generation' for more details.","type":"invalid_request_error","code":"json_validate_failed","failed_generation":""}}"""));
        Assert.That(reply.Headers["x-ratelimit-remaining-requests"], Is.EqualTo("999"));
        Assert.That(groq.Server.Books(Gpt20)[LimitDimension.Tpm].Used, Is.EqualTo(108));
    }

    [TestCase("not json")]
    [TestCase("[1]")]
    public async Task Ask_JsonModeAnswerThatIsNoObject_FailsWithIt(string answer)
    {
        await using SimulatedGroq groq = await StartAsync(options => options.Answer = _ => answer);

        Assert.That((await groq.AskAsync("json", more: ("response_format", JsonMode))).ErrorText("failed_generation"), Is.EqualTo(answer));
    }

    [TestCase("low", 16)]
    [TestCase("high", 256)]
    public async Task Ask_ReasoningEffort_IsReportedAndPartOfTheCompletion(string effort, int expected)
    {
        await using SimulatedGroq groq = await StartAsync(options => options.Answer = _ => "1234");

        Reply reply = await groq.AskAsync(more: ("reasoning_effort", effort));

        Assert.That(reply.Usage.GetProperty("completion_tokens_details").GetProperty("reasoning_tokens").GetInt32(), Is.EqualTo(expected));
        Assert.That(reply.Usage.GetProperty("completion_tokens").GetInt32(), Is.EqualTo(expected + 1));
    }

    [TestCase("Please use run_code now", "\"auto\"", "run_code")]
    [TestCase("Please", "\"required\"", "get_deadline")]
    [TestCase("Please", """{"type":"function","function":{"name":"run_code"}}""", "run_code")]
    [TestCase("Please", "\"auto\"", null)]
    [TestCase("Please use run_code now", "\"none\"", null)]
    public async Task Ask_WithTools_CallsOneWhenItShould(string prompt, string choice, string? expected)
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply reply = await groq.AskAsync(prompt, more: [("tools", Tools.DeepClone()), ("tool_choice", JsonNode.Parse(choice))]);

        JsonElement message = reply.Json.GetProperty("choices")[0].GetProperty("message");
        Assert.That(reply.FinishReason, Is.EqualTo(expected is null ? "stop" : "tool_calls"));
        Assert.That(message.TryGetProperty("tool_calls", out JsonElement calls) ? calls[0].GetProperty("function").GetProperty("name").GetString() : null, Is.EqualTo(expected));
    }

    [Test]
    public async Task Ask_ToolWithParameters_GetsArgumentsOfItsSchema()
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply reply = await groq.AskAsync("get_deadline", more: ("tools", Tools.DeepClone()));

        string arguments = reply.Json.GetProperty("choices")[0].GetProperty("message").GetProperty("tool_calls")[0].GetProperty("function").GetProperty("arguments").GetString()!;
        Assert.That(JsonElement.Parse(arguments).GetProperty("days").GetInt32(), Is.InRange(3, 9));
    }
}
