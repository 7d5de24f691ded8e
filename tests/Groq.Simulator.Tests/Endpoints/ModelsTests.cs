using static Groq.Simulator.Tests.SimulatedGroq;

namespace Groq.Simulator.Tests.Endpoints;

public sealed class ModelsTests
{
    private const string Scout = "meta-llama/llama-4-scout-17b-16e-instruct";

    [Test]
    public async Task List_Today_HasOnlyWhatIsServed([Values] bool enterprise)
    {
        await using SimulatedGroq groq = await StartAsync(options => options.EnterpriseAccess = enterprise);

        string?[] ids = [.. (await groq.GetAsync("models")).Json.GetProperty("data").EnumerateArray().Select(model => model.GetProperty("id").GetString())];

        Assert.That(ids, Does.Contain(Gpt20).And.Contain(Qwen).And.Contain(PromptGuard));
        Assert.That(ids.Contains(Llama) && ids.Contains(Scout), Is.EqualTo(enterprise));
        Assert.That(ids, Does.Not.Contain(LlamaGuard));
    }

    [Test]
    public async Task Get_IdWithSlash_IsFoundAndAnotherIsNot()
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply found = await groq.GetAsync("models/openai/gpt-oss-20b");

        Assert.That(found.Json.GetProperty("context_window").GetInt32(), Is.EqualTo(131_072));
        Assert.That(found.Json.GetProperty("max_completion_tokens").GetInt32(), Is.EqualTo(65_536));
        Assert.That((await groq.GetAsync("models/gpt-oss-20b")).ErrorText("code"), Is.EqualTo("model_not_found"));
    }

    [TestCase("2026-08-15T23:59:59Z", Llama, false, 200)]
    [TestCase("2026-08-16T00:00:00Z", Llama, false, 400)]
    [TestCase("2026-08-16T00:00:00Z", Llama, true, 200)]
    [TestCase("2026-07-17T00:00:00Z", Scout, false, 400)]
    [TestCase("2026-03-04T23:59:59Z", LlamaGuard, false, 200)]
    [TestCase("2026-03-05T00:00:00Z", LlamaGuard, true, 400)]
    public async Task Ask_AroundRetirement_GoesByTheClock(string now, string model, bool enterprise, int expected)
    {
        await using SimulatedGroq groq = await StartAsync(options => options.EnterpriseAccess = enterprise, now);

        Reply reply = await groq.AskAsync(model: model);

        Assert.That(reply.Status, Is.EqualTo(expected));
        if (expected == 400)
        {
            Assert.That(reply.ErrorText("code"), Is.EqualTo("model_decommissioned"));
            Assert.That(reply.Headers, Does.ContainKey("x-ratelimit-limit-requests"));
        }
    }

    [Test]
    public async Task Ask_WhileTheModelRetires_IsRefusedFromThatDayOn()
    {
        await using SimulatedGroq groq = await StartAsync(now: "2026-08-15T12:00:00Z");
        Assert.That((await groq.AskAsync(model: Llama)).Status, Is.EqualTo(200));

        groq.Clock.Advance(TimeSpan.FromHours(12));

        Assert.That((await groq.AskAsync(model: Llama)).ErrorText("code"), Is.EqualTo("model_decommissioned"));
    }

    [TestCase("llama-guard-4-12b")]
    [TestCase("gpt-oss-20b")]
    [TestCase("no-such-model")]
    public async Task Ask_UnknownModel_Is404(string model)
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply reply = await groq.AskAsync(model: model);

        Assert.That(reply.Status, Is.EqualTo(404));
        Assert.That(reply.Body, Is.EqualTo($$$"""{"error":{"message":"The model `{{{model}}}` does not exist or you do not have access to it.","type":"invalid_request_error","code":"model_not_found"}}"""));
    }
}
