using System.Net;
using System.Text;
using System.Text.Json;
using static Groq.Simulator.Tests.SimulatedGroq;

namespace Groq.Simulator.Tests.Endpoints;

public sealed class ControlTests
{
    private static async Task<Reply> PostAsync(SimulatedGroq groq, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await groq.Client.PostAsync(path, content);
        return await Reply.ReadAsync(response);
    }

    [Test]
    public async Task Counters_AfterTraffic_SayWhatHappened()
    {
        await using SimulatedGroq groq = await StartAsync(options =>
        {
            options.TokenCounter = _ => 10;
            options.Limits[Gpt20] = new ModelLimits(2, 1_000, 8_000, null);
        });
        await groq.AskAsync();
        await groq.AskAsync();
        await groq.AskAsync();
        await groq.AskAsync(more: ("max_tokens", 9_000));
        await groq.AskAsync(more: ("n", 2));

        JsonElement json = (await groq.GetAsync("/simulator/counters")).Json;

        JsonElement model = json.GetProperty("models").GetProperty(Gpt20);
        Assert.That(json.GetProperty("requests").GetInt32(), Is.EqualTo(5));
        Assert.That(model.GetProperty("admitted").GetInt32(), Is.EqualTo(2));
        Assert.That(model.GetProperty("refused").GetProperty("RPM").GetInt32(), Is.EqualTo(1));
        Assert.That(model.GetProperty("too_large").GetInt32(), Is.EqualTo(1));
        Assert.That(model.GetProperty("prompt_tokens").GetInt32(), Is.EqualTo(34));
        Assert.That(model.GetProperty("completion_tokens").GetInt32(), Is.EqualTo(20));
        Assert.That(model.GetProperty("statuses").GetRawText().Where(c => !char.IsWhiteSpace(c)), Is.EqualTo("""{"200":2,"400":1,"413":1,"429":1}"""));
        Assert.That(model.GetProperty("books").GetProperty("RPM").GetProperty("used").GetDouble(), Is.EqualTo(2));
        Assert.That(model.GetProperty("books").GetProperty("TPM").GetProperty("limit").GetInt64(), Is.EqualTo(8_000));
    }

    [Test]
    public async Task Faults_OverHttp_AreAddedListedAndCleared()
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply added = await PostAsync(groq, "/simulator/faults", """[{"kind":"overloaded","count":2},{"kind":"latency","delay_ms":0,"model":"openai/gpt-oss-120b"}]""");

        Assert.That(added.Status, Is.EqualTo(200));
        Assert.That((await groq.AskAsync()).Status, Is.EqualTo(503));
        Assert.That((await groq.GetAsync("/simulator/faults")).Json[0].GetProperty("count").GetInt32(), Is.EqualTo(1));

        using HttpResponseMessage cleared = await groq.Client.DeleteAsync("/simulator/faults");
        Assert.That(cleared.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await groq.AskAsync()).Status, Is.EqualTo(200));
    }

    [TestCase("{")]
    [TestCase("{}")]
    [TestCase("""{"kind":"nonsense"}""")]
    [TestCase("""{"kind":"overloaded","counts":3}""")]
    [TestCase("""{"kind":"overloaded","probability":2}""")]
    [TestCase("""{"kind":"overloaded","model":"gpt-oss-20b"}""")]
    public async Task Faults_BadDocument_Is400ThatListsTheKinds(string body)
    {
        await using SimulatedGroq groq = await StartAsync();

        Reply reply = await PostAsync(groq, "/simulator/faults", body);

        Assert.That(reply.Status, Is.EqualTo(400));
        Assert.That(reply.ErrorText("message"), Does.Contain("rate_limited"));
        Assert.That(groq.Server.Faults.Active, Is.Empty);
    }

    [Test]
    public async Task Reset_OverHttp_EmptiesBooksCountersAndFaults()
    {
        await using SimulatedGroq groq = await StartAsync();
        await groq.AskAsync();
        groq.Server.Faults.Add(FaultKind.Overloaded, 3);

        Assert.That((await PostAsync(groq, "/simulator/reset", "")).Status, Is.EqualTo(200));

        Assert.That(groq.Server.Books(Gpt20)[LimitDimension.Rpd].Used, Is.Zero);
        Assert.That(groq.Server.Counters[Gpt20].Admitted, Is.Zero);
        Assert.That(groq.Server.Faults.Active, Is.Empty);
    }
}
