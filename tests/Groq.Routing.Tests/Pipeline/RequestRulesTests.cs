namespace Groq.Routing.Tests.Pipeline;

/// <summary>Requests that cannot be sent.</summary>
[TestFixture]
public sealed class RequestRulesTests
{
    private static IEnumerable<TestCaseData<CompletionRequest, string>> BadRequests()
    {
        yield return new(new("Hi") { MaxOutputTokens = 0 }, "MaxOutputTokens is 0");
        yield return new(new("Hi") { Temperature = 2.5 }, "Temperature is 2.5");
        yield return new(new("Hi") { Temperature = double.NaN }, "Temperature is NaN");
        yield return new(new("Hi") { TopP = -1 }, "TopP is -1");
        yield return new(new("Hi") { Stop = ["a", "b", "c", "d", "e"] }, "Stop has 5");
        yield return new(new("Hi") { Timeout = TimeSpan.Zero }, "Timeout is 00:00:00");
        yield return new(new("Hi") { Model = "gpt-5" }, "Model is 'gpt-5'");
        yield return new(new("Hi") { CacheMode = (CacheMode)9 }, "CacheMode is 9");
        yield return new(new("Hi") { ToolChoice = default(System.Text.Json.JsonElement) }, "ToolChoice");
        yield return new(new("Hi") { Schema = new("s", default) }, "Schema");
        yield return new(new("Hi") { Schema = new("s", System.Text.Json.JsonElement.Parse("""{"properties":{"days":{"type":"int"}}}""")) }, "Schema cannot be used. #/properties/days/type must");
        yield return new(new("Hi") { Messages = [null!] }, "Messages");
        yield return new(new CompletionRequest("Hi") with { Prompt = null! }, "Prompt");
        yield return new(new("Hi") { Intent = null! }, "Intent");
        foreach (var name in new[] { "model", "max_completion_tokens", "stream", "n" })
        {
            yield return new(new("Hi") { AdditionalParameters = new Dictionary<string, System.Text.Json.JsonElement> { [name] = System.Text.Json.JsonDocument.Parse("1").RootElement } }, name);
        }
    }

    [TestCaseSource(nameof(BadRequests))]
    public async Task Complete_OfABadRequest_NamesThePropertyAndSendsNothing(CompletionRequest request, string problem)
    {
        await using var host = await RouterHost.StartAsync();

        var result = await host.Router.CompleteAsync(request);

        Assert.That(result.Error!.Kind, Is.EqualTo(CompletionErrorKind.InvalidRequest));
        Assert.That(result.Error.Message, Does.Contain(problem));
        Assert.That(host.Groq.Counters.Requests, Is.Zero);
    }

    [Test]
    public async Task Complete_OfASchemaBeyondOursThatNobodyHoldsTheAnswerTo_IsSent()
    {
        await using var host = await RouterHost.StartAsync(o => o.Guards.Modes[GuardNames.JsonSchema] = GuardMode.Off);

        var result = await host.AskAsync("A name", r => r with { Schema = new("name", System.Text.Json.JsonElement.Parse("""{"type":"string","pattern":"(?<=a)b"}""")) });

        Assert.That(result.Error, Is.Null);
        Assert.That(host.Groq.Counters.Requests, Is.EqualTo(1));
    }

    [Test]
    public async Task Complete_OfTextThatIsNotValidUnicode_IsAnsweredNotThrown()
    {
        await using var host = await RouterHost.StartAsync();

        var result = await host.AskAsync("Half of an emoji: \ud83d, and the rest");

        Assert.That(result.Error, Is.Null);
    }
}
