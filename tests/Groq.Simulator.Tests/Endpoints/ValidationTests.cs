using System.Text.Json.Nodes;
using static Groq.Simulator.Tests.SimulatedGroq;

namespace Groq.Simulator.Tests.Endpoints;

public sealed class ValidationTests
{
    private static readonly string Closed =
        """{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}""";

    [TestCase("n", "2", "n")]
    [TestCase("n", "\"1\"", "n")]
    [TestCase("logprobs", "true", "logprobs")]
    [TestCase("top_logprobs", "2", "top_logprobs")]
    [TestCase("logit_bias", "{}", "logit_bias")]
    [TestCase("presence_penalty", "0.5", "presence_penalty")]
    [TestCase("frequency_penalty", "0.5", "frequency_penalty")]
    [TestCase("temperature", "2.5", "temperature")]
    [TestCase("temperature", "\"hot\"", "temperature")]
    [TestCase("top_p", "1.5", "top_p")]
    [TestCase("stream", "\"yes\"", "stream")]
    [TestCase("stop", "7", "stop")]
    [TestCase("max_tokens", "0", "max_tokens")]
    [TestCase("max_tokens", "1.5", "max_tokens")]
    [TestCase("service_tier", "\"fast\"", "service_tier")]
    [TestCase("reasoning_effort", "\"utmost\"", "reasoning_effort")]
    [TestCase("tools", "{}", "tools")]
    [TestCase("tool_choice", "\"required\"", "tool_choice")]
    [TestCase("response_format", """{"type":"xml"}""", "response_format")]
    [TestCase("response_format", """{"type":"json_schema"}""", "response_format")]
    [TestCase("response_format", """{"type":"json_schema","json_schema":{"name":"x","schema":{"$ref":"#"}}}""", "response_format")]
    [TestCase("response_format", """{"type":"json_schema","json_schema":{"name":"x","schema":{"type":"object","required":[1]}}}""", "response_format")]
    [TestCase("tools", """[{"type":"function","function":{"name":"x","parameters":{"$ref":"#/nowhere"}}}]""", "response_format")]
    [TestCase("verbosity", "\"low\"", "verbosity")]
    [TestCase("messages", "[]", "messages")]
    [TestCase("messages", "\"Hello\"", "messages")]
    [TestCase("messages", "[7]", "messages.0")]
    [TestCase("messages", """[{"role":"user"}]""", "messages.0.content")]
    [TestCase("messages", """[{"role":"user","content":7}]""", "messages.0.content")]
    [TestCase("messages", """[{"role":"robot","content":"x"}]""", "messages.0.role")]
    [TestCase("messages", """[{"role":"tool","content":"x"}]""", "messages.0.tool_call_id")]
    [TestCase("messages", """[{"role":"user","content":"x","name":"bob"}]""", "messages.0.name")]
    public async Task Ask_BrokenRule_Is400ThatNamesTheParameterAndChargesNothing(string name, string value, string param)
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply reply = await groq.AskAsync(more: (name, JsonNode.Parse(value)));

        Assert.That(reply.Status, Is.EqualTo(400));
        Assert.That((reply.ErrorText("type"), reply.ErrorText("param")), Is.EqualTo(("invalid_request_error", param)));
        Assert.That(reply.Headers["x-ratelimit-remaining-requests"], Is.EqualTo("1000"));
        Assert.That(groq.Server.Books(Gpt20)[LimitDimension.Rpm].Used, Is.Zero);
    }

    [TestCase("n", "1")]
    [TestCase("logprobs", "false")]
    [TestCase("presence_penalty", "null")]
    [TestCase("reasoning_effort", "\"low\"")]
    [TestCase("service_tier", "\"flex\"")]
    [TestCase("stop", """["a","b"]""")]
    [TestCase("messages", """[{"role":"user","content":[{"type":"text","text":"Hello"}]}]""")]
    public async Task Ask_AllowedValue_Is200(string name, string value)
    {
        await using SimulatedGroq groq = await StartAsync();
        JsonObject body = Body();
        body[name] = JsonNode.Parse(value);

        Assert.That((await groq.SendAsync(body.ToJsonString())).Status, Is.EqualTo(200));
    }

    [TestCase("{")]
    [TestCase("")]
    [TestCase("[]")]
    [TestCase("""{"messages":[]}""")]
    [TestCase("""{"model":"openai/gpt-oss-20b"}""")]
    public async Task Send_MalformedBody_Is400(string body)
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply reply = await groq.SendAsync(body);

        Assert.That((reply.Status, reply.ErrorText("type")), Is.EqualTo((400, "invalid_request_error")));
    }

    [TestCase("max_tokens")]
    [TestCase("max_completion_tokens")]
    public async Task Ask_MoreOutputThanTheModelHas_SaysTheMost(string name)
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply reply = await groq.AskAsync(model: PromptGuard, more: (name, 513));

        Assert.That(reply.Status, Is.EqualTo(400));
        Assert.That(reply.ErrorText("message"), Is.EqualTo($"`{name}` must be less than or equal to `512`, the maximum value for `{name}` is less than the `context_window` for this model"));
        Assert.That(reply.ErrorText("param"), Is.EqualTo(name));
    }

    [Test]
    public async Task Ask_LongerThanTheContext_Is400ContextLengthExceeded()
    {
        await using SimulatedGroq groq = await StartAsync(options => options.TokenCounter = _ => 131_072);

        Reply reply = await groq.AskAsync();

        Assert.That(reply.Status, Is.EqualTo(400));
        Assert.That(reply.Body, Is.EqualTo(
            """{"error":{"message":"Please reduce the length of the messages or completion.","type":"invalid_request_error","code":"context_length_exceeded","param":"messages"}}"""));
    }

    [Test]
    public async Task Ask_ReasoningEffortOnAnotherModel_Is400()
    {
        await using SimulatedGroq groq = await StartAsync(options => options.EnterpriseAccess = true);

        Assert.That((await groq.AskAsync(model: Llama, more: ("reasoning_effort", "low"))).ErrorText("param"), Is.EqualTo("reasoning_effort"));
    }

    [TestCase("Give me json", 200)]
    [TestCase("Give me JSON", 200)]
    [TestCase("Give me an object", 400)]
    public async Task Ask_JsonMode_WantsTheWordJson(string prompt, int expected)
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply reply = await groq.AskAsync(prompt, more: ("response_format", JsonNode.Parse("""{"type":"json_object"}""")));

        Assert.That(reply.Status, Is.EqualTo(expected));
    }

    [TestCase(Gpt20, true, "{}", false, false, 200)]
    [TestCase(Gpt20, true, """{"required":[]}""", false, false, 400)]
    [TestCase(Gpt20, true, """{"additionalProperties":true}""", false, false, 400)]
    [TestCase(Gpt20, true, """{"properties":{"a":{"type":"object","properties":{}}}}""", false, false, 400)]
    [TestCase(Gpt20, false, """{"required":[],"additionalProperties":true}""", false, false, 200)]
    [TestCase(Qwen, true, "{}", false, false, 400)]
    [TestCase(Safeguard, true, "{}", false, false, 400)]
    [TestCase(Qwen, false, "{}", false, false, 200)]
    [TestCase(Gpt20, true, "{}", true, false, 400)]
    [TestCase(Gpt20, false, "{}", false, true, 400)]
    public async Task Ask_JsonSchema_HoldsStrictToItsRules(string model, bool strict, string change, bool stream, bool tools, int expected)
    {
        await using SimulatedGroq groq = await StartAsync();
        JsonObject schema = JsonNode.Parse(Closed)!.AsObject();
        foreach ((string name, JsonNode? value) in JsonNode.Parse(change)!.AsObject())
        {
            schema[name] = value?.DeepClone();
        }

        JsonNode format = new JsonObject
        {
            ["type"] = "json_schema",
            ["json_schema"] = new JsonObject { ["name"] = "grade", ["strict"] = strict, ["schema"] = schema },
        };
        JsonNode? declared = tools ? JsonNode.Parse("""[{"type":"function","function":{"name":"run"}}]""") : null;

        Reply reply = await groq.AskAsync("Grade", model, ("response_format", format), ("stream", stream), ("tools", declared));

        Assert.That(reply.Status, Is.EqualTo(expected), reply.Body);
    }
}
