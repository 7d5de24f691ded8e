using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Groq.Routing.Tests.Chat;

[TestFixture]
public sealed class ChatRequestReaderTests
{
    [Test]
    public void Read_OfAConversation_KeepsItsTurnsAndTakesTheLastAsThePrompt()
    {
        var request = Read(
        [
            new(ChatRole.System, "Be brief."),
            new(ChatRole.User, "Hello"),
            new(ChatRole.Assistant, "Hi"),
            new(ChatRole.System, "Now in French."),
            new(ChatRole.User, "What is a stack?"),
        ], new ChatOptions { Instructions = "You teach." });

        Assert.Multiple(() =>
        {
            Assert.That(request.SystemMessage, Is.EqualTo("You teach.\n\nBe brief."));
            Assert.That(request.Prompt, Is.EqualTo("What is a stack?"));
            Assert.That(request.Messages!.Select(m => (m.Role, m.Content)), Is.EqualTo(new[] { ("user", "Hello"), ("assistant", "Hi"), ("system", "Now in French.") }));
        });
    }

    [Test]
    public void Read_OfAToolsAnswer_SendsCallAndAnswer()
    {
        var request = Read(
        [
            new(ChatRole.User, "Weather?"),
            new(ChatRole.Assistant, [new FunctionCallContent("c1", "get_weather", new Dictionary<string, object?> { ["city"] = "Berlin" })]),
            new(ChatRole.Tool, [new FunctionResultContent("c1", new Dictionary<string, object?> { ["degrees"] = 21 }), new FunctionResultContent("c2", "plain")]),
        ]);

        Assert.Multiple(() =>
        {
            Assert.That(request.Prompt, Is.Empty);
            Assert.That(request.Messages!.Select(m => m.Role), Is.EqualTo(new[] { "user", "assistant", "tool", "tool" }));
            Assert.That(request.Messages![1].ToolCalls, Is.EqualTo(new[] { new GroqToolCall("c1", "get_weather", """{"city":"Berlin"}""") }));
            Assert.That(request.Messages[2], Has.Property("ToolCallId").EqualTo("c1").And.Property("Content").EqualTo("""{"degrees":21}"""));
            Assert.That(request.Messages[3], Has.Property("ToolCallId").EqualTo("c2").And.Property("Content").EqualTo("plain"));
        });
    }

    [Test]
    public void Read_OfImages_KeepsThemInPlace()
    {
        var request = Read([new(ChatRole.User,
        [
            new TextContent("Look at "),
            new UriContent("https://example.com/a.png", "image/png"),
            new TextContent(" and "),
            new DataContent("data:image/png;base64,AAAA"),
        ])]);

        Assert.That(request.Prompt, Is.Empty);
        Assert.That(request.Messages!.Single().Parts!.Select(p => p.Text ?? p.ImageUrl), Is.EqualTo(new[] { "Look at ", "https://example.com/a.png", " and ", "data:image/png;base64,AAAA" }));
    }

    [Test]
    public void Read_OfEveryOption_SetsWhatGroqCallsIt()
    {
        var schema = JsonElement.Parse("""{"type":"object"}""");
        var request = Read([new(ChatRole.User, "Hello")], new ChatOptions
        {
            ModelId = "openai/gpt-oss-20b",
            Temperature = 0.5f,
            TopP = 0.25f,
            MaxOutputTokens = 50,
            Seed = 7,
            StopSequences = ["END"],
            Reasoning = new() { Effort = ReasoningEffort.High },
            ResponseFormat = ChatResponseFormat.ForJsonSchema(schema, "shape"),
            AdditionalProperties = new()
            {
                [ChatProperties.Context] = new Dictionary<string, string> { ["course"] = "1" },
                [ChatProperties.SkipCache] = CacheMode.Refresh,
            },
        });

        Assert.Multiple(() =>
        {
            Assert.That(request.Model, Is.EqualTo("openai/gpt-oss-20b"));
            Assert.That(request.Temperature, Is.EqualTo(0.5));
            Assert.That(request.TopP, Is.EqualTo(0.25));
            Assert.That(request.MaxOutputTokens, Is.EqualTo(50));
            Assert.That(request.Seed, Is.EqualTo(7));
            Assert.That(request.Stop, Is.EqualTo(new[] { "END" }));
            Assert.That(request.ReasoningEffort, Is.EqualTo("high"));
            Assert.That(request.Schema!.Name, Is.EqualTo("shape"));
            Assert.That(request.Context!["course"], Is.EqualTo("1"));
            Assert.That(request.CacheMode, Is.EqualTo(CacheMode.Refresh));
        });
    }

    [TestCase(null, null)]
    [TestCase("auto", null)]
    [TestCase("none", "\"none\"")]
    [TestCase("any", "\"required\"")]
    [TestCase("add", """{"type":"function","function":{"name":"add"}}""")]
    public void Read_OfAToolMode_SetsTheChoice(string? mode, string? choice)
    {
        var request = Read([new(ChatRole.User, "Hello")], new ChatOptions
        {
            Tools = [AIFunctionFactory.Create((int a, int b) => a + b, "add")],
            AllowMultipleToolCalls = false,
            ToolMode = mode switch
            {
                null => null,
                "auto" => ChatToolMode.Auto,
                "none" => ChatToolMode.None,
                "any" => ChatToolMode.RequireAny,
                _ => ChatToolMode.RequireSpecific(mode),
            },
        });

        Assert.That(request.ToolChoice?.GetRawText(), Is.EqualTo(choice));
        Assert.That(request.ParallelToolCalls, Is.False);
        Assert.That(request.Tools!.Single().Function.Name, Is.EqualTo("add"));
        Assert.That(request.Tools![0].Function.Parameters!.Value.GetProperty("properties").EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void Read_FromATemplate_KeepsWhatTheOptionsLeaveOpen()
    {
        var template = new CompletionRequest("") { Timeout = TimeSpan.FromSeconds(3), Temperature = 0.1, Partition = "p" };

        var request = ChatRequestReader.Read([new(ChatRole.User, "Hello")], new ChatOptions { Temperature = 0.5f }, template, UnsupportedSetting.Drop);

        Assert.That(request, Is.EqualTo(template with { Prompt = "Hello", Temperature = 0.5 }));
    }

    private static CompletionRequest Read(ChatMessage[] messages, ChatOptions? options = null) =>
        ChatRequestReader.Read(messages, options, template: null, UnsupportedSetting.Refuse);
}
