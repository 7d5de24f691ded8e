using System.Text;
using System.Text.Json;
using CsCheck;

namespace Groq.Routing.Tests;

public class GroqJsonTests
{
    [Test]
    public void Write_OnlyWhatIsRequired_SendsNothingElse() => AssertWritten(
        new GroqChatRequest { Model = "m", Messages = [GroqMessage.User("Hi")] },
        """{"model":"m","messages":[{"role":"user","content":"Hi"}]}""");

    [Test]
    public void Write_EveryParameter_HasItsWireName() => AssertWritten(
        new GroqChatRequest
        {
            Model = "m",
            Messages = [GroqMessage.System("s")],
            MaxCompletionTokens = 7,
            Temperature = 0.5,
            TopP = 0.9,
            Stop = ["a", "b"],
            Seed = 9_000_000_000,
            ResponseFormat = GroqResponseFormat.FromSchema("answer", Json("""{"type":"object"}"""), strict: true),
            Tools = [GroqTool.Create("add", "Adds.", Json("""{"type":"object"}""")), GroqTool.Create("now")],
            ToolChoice = Json("\"auto\""),
            ParallelToolCalls = false,
            ReasoningEffort = "low",
            ReasoningFormat = "hidden",
            IncludeReasoning = false,
            ServiceTier = "flex",
            User = "u",
            Stream = true,
            AdditionalParameters = new Dictionary<string, JsonElement> { ["metadata"] = Json("""{"k":[1,null]}""") },
        },
        """
        {"model":"m","messages":[{"role":"system","content":"s"}],"max_completion_tokens":7,"temperature":0.5,"top_p":0.9,"stop":["a","b"],"seed":9000000000,
         "response_format":{"type":"json_schema","json_schema":{"name":"answer","schema":{"type":"object"},"strict":true}},
         "tools":[{"function":{"name":"add","description":"Adds.","parameters":{"type":"object"}},"type":"function"},{"function":{"name":"now"},"type":"function"}],
         "tool_choice":"auto","parallel_tool_calls":false,"reasoning_effort":"low","reasoning_format":"hidden","include_reasoning":false,"service_tier":"flex","user":"u","stream":true,
         "metadata":{"k":[1,null]}}
        """);

    [Test]
    public void Write_JsonMode_NamesNoSchema() => AssertWritten(
        new GroqChatRequest { Model = "m", Messages = [], ResponseFormat = GroqResponseFormat.JsonObject },
        """{"model":"m","messages":[],"response_format":{"type":"json_object"}}""");

    [Test]
    public void Write_ToolConversation_RepeatsCallsAndIds() => AssertWritten(
        new GroqChatRequest
        {
            Model = "m",
            Messages =
            [
                GroqMessage.Assistant(null) with { ToolCalls = [new GroqToolCall("call_1", "add", """{"a":1}""")], Reasoning = "not sent back" },
                GroqMessage.Tool("call_1", "2"),
            ],
        },
        """
        {"model":"m","messages":[
          {"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function","function":{"name":"add","arguments":"{\"a\":1}"}}]},
          {"role":"tool","content":"2","tool_call_id":"call_1"}]}
        """);

    [Test]
    public void Write_Parts_ReplaceTheContent() => AssertWritten(
        new GroqChatRequest
        {
            Model = "m",
            Messages = [GroqMessage.User("ignored") with { Parts = [GroqContentPart.FromText("Look:"), GroqContentPart.FromImage("https://x.test/i.png")] }],
        },
        """{"model":"m","messages":[{"role":"user","content":[{"type":"text","text":"Look:"},{"type":"image_url","image_url":{"url":"https://x.test/i.png"}}]}]}""");

    [Test]
    public void Write_TextOtherThanAscii_GoesAsUtf8()
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new GroqChatRequest { Model = "m", Messages = [GroqMessage.User("Größe <b>")] }, GroqJson.Wire.GroqChatRequest);

        Assert.That(Encoding.UTF8.GetString(bytes), Does.Contain("Größe <b>"));
    }

    [Test]
    public void Write_HalfASurrogatePair_DoesNotThrow()
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new GroqChatRequest { Model = "m", Messages = [GroqMessage.User("a\ud83d")] }, GroqJson.Wire.GroqChatRequest);

        Assert.That(JsonDocument.Parse(bytes).RootElement.GetProperty("messages")[0].GetProperty("content").GetString(), Does.StartWith("a"));
    }

    [Test]
    public void Read_CapturedCompletion_ReadsEveryField()
    {
        var completion = Read(Captured.Completion)!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(completion.Id, Is.EqualTo("chatcmpl-1"));
            Assert.That(completion.Model, Is.EqualTo("qwen/qwen3.8-27b"));
            Assert.That(completion.Created, Is.EqualTo(1791297846));
            Assert.That(completion.Message, Is.EqualTo(GroqMessage.Assistant("Size.")));
            Assert.That(completion.FinishReason, Is.EqualTo("stop"));
            Assert.That(completion.SystemFingerprint, Is.EqualTo("fp_1"));
            Assert.That(completion.ServiceTier, Is.EqualTo("on_demand"));
            Assert.That(completion.Usage, Is.EqualTo(new GroqUsage
            {
                PromptTokens = 16,
                CompletionTokens = 19,
                TotalTokens = 35,
                QueueTime = 0.052,
                TotalTime = 0.0376,
                PromptTokensDetails = new GroqPromptTokensDetails(4),
                CompletionTokensDetails = new GroqCompletionTokensDetails(7),
            }));
        }
    }

    [TestCase("{}")]
    [TestCase("""{"choices":null,"usage":null,"created":null}""")]
    [TestCase("""{"choices":[]}""")]
    [TestCase("""{"choices":[null]}""")]
    [TestCase("""{"choices":[{"index":null,"message":null,"finish_reason":null}]}""")]
    public void Read_NoMessage_IsNull(string json)
    {
        var completion = Read(json)!;

        Assert.That((completion.Message, completion.FinishReason), Is.EqualTo(((GroqMessage?)null, (string?)null)));
    }

    [Test]
    public void Read_EveryProperty_IsKept()
    {
        var usage = new GroqUsage
        {
            PromptTokens = 1,
            CompletionTokens = 2,
            TotalTokens = 3,
            QueueTime = 0.4,
            TotalTime = 0.5,
            PromptTokensDetails = new(6),
            CompletionTokensDetails = new(7),
        };
        var choice = new GroqChoice { Index = 8, Message = GroqMessage.Assistant("text"), FinishReason = "stop" };
        var response = new GroqChatResponse
        {
            Id = "id",
            Model = "model",
            Created = 9,
            Choices = [choice],
            Usage = usage,
            SystemFingerprint = "fp",
            ServiceTier = "tier",
        };
        object[] parts = [usage, choice, response];
        var unset = parts.SelectMany(p => p.GetType().GetProperties(), (p, property) => (property.Name, Value: property.GetValue(p))).Where(v => v.Value is null or 0 or 0L or 0.0);
        Assert.That(unset, Is.Empty, "a new property belongs here and in the converter");

        var json = JsonSerializer.Serialize(response);
        Assert.That(JsonSerializer.Serialize(Read(json)), Is.EqualTo(json));
    }

    [Test]
    public void Read_NullAndFractionalStatistics_DoNotCostTheAnswer()
    {
        var completion = Read("""{"created":1791297846.5,"choices":[{"message":{"content":"x"}}],"usage":{"prompt_tokens":16.0,"completion_tokens":null,"total_tokens":99999999999,"queue_time":null,"prompt_tokens_details":{"cached_tokens":null}}}""")!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(completion.Message?.Content, Is.EqualTo("x"));
            Assert.That(completion.Created, Is.EqualTo(1791297846));
            Assert.That(completion.Usage, Is.EqualTo(new GroqUsage { PromptTokens = 16, TotalTokens = int.MaxValue, PromptTokensDetails = new GroqPromptTokensDetails(0) }));
        }
    }

    [Test]
    public void Read_ToolCallsAndReasoning_AreRead()
    {
        var message = Read("""{"choices":[{"message":{"role":"assistant","reasoning":"Because.","tool_calls":[{"id":"call_1","type":"function","function":{"name":"add","arguments":"{}"}}]},"finish_reason":"tool_calls"}]}""")!.Message!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(message.Content, Is.Null);
            Assert.That(message.Reasoning, Is.EqualTo("Because."));
            Assert.That(message.ToolCalls, Is.EqualTo(new[] { new GroqToolCall("call_1", "add", "{}") }));
        }
    }

    [Test]
    public void Read_ModelList_ReadsOptionalNumbers()
    {
        var list = JsonSerializer.Deserialize("""{"object":"list","data":[{"id":"a","active":true,"context_window":131072,"max_completion_tokens":null,"owned_by":"x"},{"id":"b"}]}""", GroqJson.Wire.GroqModelList)!;

        Assert.That(list.Data, Is.EqualTo(new[] { new GroqListedModel { Id = "a", Active = true, ContextWindow = 131072, OwnedBy = "x" }, new GroqListedModel { Id = "b" } }));
    }

    [Test]
    public void CompleteChatAsync_DamagedCompletion_IsAValueOrAnError()
    {
        using var host = new ClientHost();
        Mutations.Of(Captured.Completion, """{"choices":[{"message":{"content":[{"type":"text","text":"a"}],"tool_calls":[{"id":"call_1","function":{"name":"add","arguments":"{}"}}]}}]}""").Sample(
            body =>
            {
                host.Groq.Reply(200, body);
                var response = host.CallAsync().GetAwaiter().GetResult();
                _ = response.Value?.Message?.Content;
                Assert.That(response.Error is null ? GroqErrorKind.InvalidResponse : response.Error.Kind, Is.EqualTo(GroqErrorKind.InvalidResponse));
            },
            iter: 10_000,
            threads: 1);
    }

    private static void AssertWritten(GroqChatRequest request, string json) =>
        Assert.That(JsonElement.DeepEquals(JsonSerializer.SerializeToElement(request, GroqJson.Wire.GroqChatRequest), Json(json)), Is.True, () => JsonSerializer.Serialize(request, GroqJson.Wire.GroqChatRequest));

    private static GroqChatResponse? Read(string json) => JsonSerializer.Deserialize(json, GroqJson.Wire.GroqChatResponse);

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;
}
