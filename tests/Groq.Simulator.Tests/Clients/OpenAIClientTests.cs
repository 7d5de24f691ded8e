using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Models;
using static Groq.Simulator.Tests.SimulatedGroq;

namespace Groq.Simulator.Tests.Clients;

#pragma warning disable OPENAI001 // Reasoning effort is experimental in that client.
/// <summary>OpenAI's own client before the simulator: what it makes of every answer is what it makes of Groq's, whose API is compatible.</summary>
public sealed class OpenAIClientTests
{
    private static readonly ChatTool Weather = ChatTool.CreateFunctionTool(
        "get_weather", "The weather.", BinaryData.FromString("""{"type":"object","properties":{"days":{"type":"integer","minimum":1,"maximum":3}},"required":["days"]}"""));

    [Test]
    public async Task CompleteChat_Plain_HasTextUsageAndModel()
    {
        await using SimulatedGroq groq = await StartAsync(options =>
        {
            options.CachedPromptTokens = _ => 2;
            options.Answer = request => $"Heard: {request.Prompt}";
        });

        ChatCompletion answer = await Client(groq).CompleteChatAsync(
            [new SystemChatMessage("Be brief."), new UserChatMessage("Hello")],
            new ChatCompletionOptions { MaxOutputTokenCount = 400, Temperature = 0.5f, TopP = 0.9f, StopSequences = { "END" }, ReasoningEffortLevel = ChatReasoningEffortLevel.Low });

        Assert.Multiple(() =>
        {
            Assert.That(answer.Content.Single().Text, Is.EqualTo("Heard: Hello"));
            Assert.That(answer.FinishReason, Is.EqualTo(ChatFinishReason.Stop));
            Assert.That(answer.Model, Is.EqualTo(Gpt20));
            Assert.That(answer.Id, Does.StartWith("chatcmpl-"));
            Assert.That(answer.CreatedAt, Is.EqualTo(groq.Clock.GetUtcNow()));
            Assert.That(answer.Usage.OutputTokenDetails.ReasoningTokenCount, Is.EqualTo(16));
            Assert.That(answer.Usage.OutputTokenCount, Is.EqualTo(16 + 3));
            Assert.That(answer.Usage.InputTokenDetails.CachedTokenCount, Is.EqualTo(2));
            Assert.That(answer.Usage.TotalTokenCount, Is.EqualTo(answer.Usage.InputTokenCount + answer.Usage.OutputTokenCount));
        });
    }

    [Test]
    public async Task CompleteChat_OverBudget_IsCutOff()
    {
        await using SimulatedGroq groq = await StartAsync(options => options.Answer = _ => new string('x', 100));

        ChatCompletion answer = await Client(groq).CompleteChatAsync([new UserChatMessage("Hello")], new ChatCompletionOptions { MaxOutputTokenCount = 10 });

        Assert.That((answer.FinishReason, answer.Usage.OutputTokenCount), Is.EqualTo((ChatFinishReason.Length, 10)));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task CompleteChatStreaming_Plain_AddsUpAndEndsWithTheUsage(bool inShreds)
    {
        await using SimulatedGroq groq = await StartAsync(options => options.Answer = _ => "A stack is a pile of plates: größer wird sie oben.");
        if (inShreds)
        {
            groq.Server.Faults.Add(new Fault(FaultKind.StreamShreds));
        }

        List<StreamingChatCompletionUpdate> updates = await ReadAsync(Client(groq).CompleteChatStreamingAsync([new UserChatMessage("Hello")]));

        Assert.Multiple(() =>
        {
            Assert.That(string.Concat(updates.SelectMany(update => update.ContentUpdate).Select(part => part.Text)), Is.EqualTo("A stack is a pile of plates: größer wird sie oben."));
            Assert.That(updates.Count(update => update.ContentUpdate.Count > 0), Is.GreaterThan(2));
            Assert.That(updates.Select(update => update.FinishReason).Where(reason => reason is not null), Is.EqualTo(new ChatFinishReason?[] { ChatFinishReason.Stop }));
            Assert.That(updates[^1].Usage.OutputTokenCount, Is.EqualTo(13));
            Assert.That(updates.Select(update => update.CompletionId).Distinct().Count(), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task CompleteChat_WithATool_IsAConversationOfTwoTurns()
    {
        await using SimulatedGroq groq = await StartAsync();
        ChatClient client = Client(groq);
        var options = new ChatCompletionOptions { Tools = { Weather }, ToolChoice = ChatToolChoice.CreateRequiredChoice() };
        List<ChatMessage> conversation = [new UserChatMessage("What will it be like?")];

        ChatCompletion asked = await client.CompleteChatAsync(conversation, options);
        conversation.Add(new AssistantChatMessage(asked));
        conversation.Add(new ToolChatMessage(asked.ToolCalls.Single().Id, "sunny"));
        ChatCompletion said = await client.CompleteChatAsync(conversation, options);

        Assert.That(asked.FinishReason, Is.EqualTo(ChatFinishReason.ToolCalls));
        Assert.That(asked.ToolCalls.Single().FunctionName, Is.EqualTo("get_weather"));
        Assert.That(JsonElement.Parse(asked.ToolCalls.Single().FunctionArguments).GetProperty("days").GetInt32(), Is.InRange(1, 3));
        Assert.That(said.FinishReason, Is.EqualTo(ChatFinishReason.Stop));
        Assert.That(said.Content.Single().Text, Is.Not.Empty);
    }

    [Test]
    public async Task CompleteChatStreaming_WithATool_SendsItsCall()
    {
        await using SimulatedGroq groq = await StartAsync();

        List<StreamingChatCompletionUpdate> updates = await ReadAsync(Client(groq).CompleteChatStreamingAsync(
            [new UserChatMessage("Please")],
            new ChatCompletionOptions { Tools = { Weather }, ToolChoice = ChatToolChoice.CreateFunctionChoice("get_weather") }));

        List<StreamingChatToolCallUpdate> calls = [.. updates.SelectMany(update => update.ToolCallUpdates)];
        Assert.That(calls.Select(call => call.FunctionName).First(), Is.EqualTo("get_weather"));
        Assert.That(calls.Select(call => call.ToolCallId).First(), Is.Not.Empty);
        Assert.That(JsonElement.Parse(string.Concat(calls.Select(call => call.FunctionArgumentsUpdate))).GetProperty("days").GetInt32(), Is.InRange(1, 3));
        Assert.That(updates.Any(update => update.FinishReason == ChatFinishReason.ToolCalls));
    }

    [Test]
    public async Task CompleteChat_InJson_IsAnObject()
    {
        await using SimulatedGroq groq = await StartAsync();

        ChatCompletion answer = await Client(groq).CompleteChatAsync(
            [new UserChatMessage("Name a colour as JSON.")], new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat() });

        Assert.That(JsonElement.Parse(answer.Content.Single().Text).ValueKind, Is.EqualTo(JsonValueKind.Object));
    }

    [Test]
    public async Task CompleteChat_WithAStrictSchema_FollowsIt()
    {
        await using SimulatedGroq groq = await StartAsync();
        var schema = BinaryData.FromString("""{"type":"object","properties":{"days":{"type":"integer","minimum":5,"maximum":7}},"required":["days"],"additionalProperties":false}""");

        ChatCompletion answer = await Client(groq).CompleteChatAsync(
            [new UserChatMessage("How long?")],
            new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("deadline", schema, jsonSchemaIsStrict: true) });

        Assert.That(JsonElement.Parse(answer.Content.Single().Text).GetProperty("days").GetInt32(), Is.InRange(5, 7));
    }

    [Test]
    public async Task CompleteChat_BeyondTheLimit_FailsWithGroqsHeadersAndError()
    {
        await using SimulatedGroq groq = await StartAsync(options => options.Limits[Gpt20] = new ModelLimits(1, 1000, 8000, 200_000));
        ChatClient client = Client(groq);
        await client.CompleteChatAsync([new UserChatMessage("Hello")]);

        ClientResultException? refused = await Assert.ThrowsAsync<ClientResultException>(async () => await client.CompleteChatAsync([new UserChatMessage("Hello")]));

        PipelineResponse response = refused!.GetRawResponse()!;
        JsonElement error = JsonElement.Parse(response.Content).GetProperty("error");
        Assert.Multiple(() =>
        {
            Assert.That(refused.Status, Is.EqualTo(429));
            Assert.That(error.GetProperty("code").GetString(), Is.EqualTo("rate_limit_exceeded"));
            Assert.That(refused.Message, Does.Contain("rate_limit_exceeded").And.Contain("requests per minute (RPM)"));
            Assert.That(response.Headers.TryGetValue("retry-after", out string? seconds) ? int.Parse(seconds!, null) : 0, Is.InRange(1, 60));
            Assert.That(response.Headers.TryGetValue("x-ratelimit-remaining-requests", out _));
        });
    }

    [Test]
    public async Task CompleteChat_ServerError_IsTriedAgainByTheClientsOwnPolicy()
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(FaultKind.ServerError, 1);

        ChatCompletion answer = await Client(groq, retries: 1).CompleteChatAsync([new UserChatMessage("Hello")]);

        Assert.That(answer.Content.Single().Text, Is.Not.Empty);
        Assert.That(groq.Server.Counters[Gpt20].Statuses, Is.EqualTo(new Dictionary<int, long> { [500] = 1, [200] = 1 }));
    }

    [Test]
    public async Task CompleteChat_WrongKeyOrModel_FailsAsGroqDoes()
    {
        await using SimulatedGroq groq = await StartAsync(options => options.ApiKey = "gsk_right");

        ClientResultException? key = await Assert.ThrowsAsync<ClientResultException>(async () => await Client(groq).CompleteChatAsync([new UserChatMessage("Hello")]));
        ClientResultException? model = await Assert.ThrowsAsync<ClientResultException>(
            async () => await Client(groq, "gpt-4o", key: "gsk_right").CompleteChatAsync([new UserChatMessage("Hello")]));

        Assert.That((key!.Status, model!.Status), Is.EqualTo((401, 404)));
        Assert.That(key.Message, Does.Contain("invalid_api_key"));
        Assert.That(model.Message, Does.Contain("model_not_found"));
    }

    [Test]
    public async Task GetModels_Listed_HasWhatIsServed()
    {
        await using SimulatedGroq groq = await StartAsync();
        var client = new OpenAIModelClient(new ApiKeyCredential("gsk_test"), Options(groq, retries: 0));

        OpenAIModelCollection models = await client.GetModelsAsync();
        OpenAIModel one = await client.GetModelAsync(Gpt20);

        Assert.That(models.Select(model => model.Id), Does.Contain(Gpt20).And.Contain(Gpt120));
        Assert.That(models.Select(model => model.OwnedBy), Has.All.Not.Empty);
        Assert.That(one.Id, Is.EqualTo(Gpt20));
    }

    private static ChatClient Client(SimulatedGroq groq, string model = Gpt20, string key = "gsk_test", int retries = 0) =>
        new(model, new ApiKeyCredential(key), Options(groq, retries));

    private static OpenAIClientOptions Options(SimulatedGroq groq, int retries) =>
        new() { Endpoint = groq.Server.BaseAddress, RetryPolicy = new ClientRetryPolicy(retries) };

    private static async Task<List<StreamingChatCompletionUpdate>> ReadAsync(AsyncCollectionResult<StreamingChatCompletionUpdate> stream)
    {
        var updates = new List<StreamingChatCompletionUpdate>();
        await foreach (StreamingChatCompletionUpdate update in stream)
        {
            updates.Add(update);
        }

        return updates;
    }
}
