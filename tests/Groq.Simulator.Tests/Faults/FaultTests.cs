using System.Text.Json;
using System.Text.Json.Nodes;
using static Groq.Simulator.Tests.SimulatedGroq;

namespace Groq.Simulator.Tests.Faults;

public sealed class FaultTests
{
    private static readonly JsonNode JsonMode = JsonNode.Parse("""{"type":"json_object"}""")!;

    private static double Charged(SimulatedGroq groq) => groq.Server.Books(Gpt20)[LimitDimension.Rpd].Used;

    [TestCase(FaultKind.Overloaded, 503, """{"error":{"message":"openai/gpt-oss-20b is currently over capacity. Please try again and back off exponentially.","type":"internal_server_error"}}""")]
    [TestCase(FaultKind.ServerError, 500, """{"error":{"message":"Internal Server Error","type":"internal_server_error"}}""")]
    [TestCase(FaultKind.CapacityExceeded, 498, """{"error":{"message":"Flex tier capacity exceeded. Please try again later.","type":"capacity_exceeded","code":"capacity_exceeded"}}""")]
    [TestCase(FaultKind.EmptyError, 500, "")]
    public async Task BeforeAdmission_Error_IsSentAsOftenAsCountedAndNotCharged(FaultKind kind, int status, string body)
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(kind, 1);

        Reply reply = await groq.AskAsync();

        Assert.That((reply.Status, reply.Body), Is.EqualTo((status, body)));
        Assert.That(reply.Headers, Does.ContainKey("x-request-id"));
        Assert.That(Charged(groq), Is.Zero);
        Assert.That((await groq.AskAsync()).Status, Is.EqualTo(200));
        Assert.That(groq.Server.Counters[Gpt20].Faults, Is.EqualTo(1));
    }

    [Test]
    public async Task BeforeAdmission_BadGateway_IsHtml()
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(FaultKind.BadGateway, 1);

        Reply reply = await groq.AskAsync();

        Assert.That(reply.Status, Is.EqualTo(502));
        Assert.That(reply.Headers["Content-Type"], Is.EqualTo("text/html"));
        Assert.That(reply.Body, Does.StartWith("<html>"));
    }

    [Test]
    public async Task RateLimited_Storm_ReadsAsTheRealOneAndSpendsNothing()
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(new Fault(FaultKind.RateLimited) { Dimension = LimitDimension.Tpd, Limit = 500_000, Used = 499_483, Requested = 3_865, ShouldRetry = true });

        Reply reply = await groq.AskAsync();

        Assert.That(reply.Status, Is.EqualTo(429));
        Assert.That(reply.ErrorText("message"), Does.Contain("tokens per day (TPD): Limit 500000, Used 499483, Requested 3865. Please try again in 9m38.5344s."));
        Assert.That(reply.Headers["retry-after"], Is.EqualTo("579"));
        Assert.That(reply.Headers["x-should-retry"], Is.EqualTo("true"));
        Assert.That(reply.Headers["x-ratelimit-remaining-tokens"], Is.EqualTo("8000"));
        Assert.That(Charged(groq), Is.Zero);
        Assert.That(groq.Server.Counters[Gpt20].RefusedTotal, Is.Zero);
    }

    [Test]
    public async Task RateLimited_Defaults_AreAFullBucket()
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(FaultKind.RateLimited, 1);

        Assert.That((await groq.AskAsync()).ErrorText("message"), Does.Contain("(RPM): Limit 30, Used 30, Requested 1. Please try again in 2s."));
    }

    [TestCase(FaultKind.ConnectionCut, 0)]
    [TestCase(FaultKind.BodyCut, 1)]
    public async Task Cut_Connection_ThrowsAtTheCallerAndIsChargedOnlyAfterAdmission(FaultKind kind, int charged)
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(kind, 1);

        Assert.That(async () => await groq.AskAsync(), Throws.InstanceOf<HttpRequestException>());
        Assert.That(Charged(groq), Is.EqualTo(charged));
        Assert.That(new Fault(kind).IsCharged, Is.EqualTo(charged == 1));
    }

    [TestCase(FaultKind.EmptyBody)]
    [TestCase(FaultKind.TruncatedJson)]
    public async Task AfterAdmission_SpoiledBody_Is200AndCharged(FaultKind kind)
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(kind, 1);

        Reply reply = await groq.AskAsync();

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(() => reply.Json, Throws.InstanceOf<JsonException>());
        Assert.That(Charged(groq), Is.EqualTo(1));
    }

    [TestCase(FaultKind.FencedJson, "```json\n{\"answer\":")]
    [TestCase(FaultKind.DuplicateKeys, "{\"answer\":\"This is")]
    [TestCase(FaultKind.Prose, "Sure!")]
    public async Task JsonMode_SpoiledAnswer_IsWhatModelsDo(FaultKind kind, string start)
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(kind, 1);
        Assert.That((await groq.AskAsync("Say json")).FinishReason, Is.EqualTo("stop"), "without JSON mode it does not strike");

        string content = (await groq.AskAsync("Say json", more: ("response_format", JsonMode.DeepClone()))).Content!;

        Assert.That(content, Does.StartWith(start));
        Assert.That(content.Split("\"answer\":"), Has.Length.EqualTo(kind switch { FaultKind.DuplicateKeys => 3, FaultKind.Prose => 1, _ => 2 }));
    }

    [Test]
    public async Task JsonValidateFailed_OnDemand_IsCharged400()
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(FaultKind.JsonValidateFailed, 1);

        Reply reply = await groq.AskAsync("Say json", more: ("response_format", JsonMode.DeepClone()));

        Assert.That((reply.Status, reply.ErrorText("code"), reply.ErrorText("failed_generation")), Is.EqualTo((400, "json_validate_failed", "")));
        Assert.That(Charged(groq), Is.EqualTo(1));
    }

    [Test]
    public async Task Latency_WithJitter_DelaysByTheClock()
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(new Fault(FaultKind.Latency) { Delay = TimeSpan.FromSeconds(3), Jitter = TimeSpan.FromSeconds(1), Count = 1 });

        TimeSpan took = await groq.RunUntilAsync(groq.AskAsync(), TimeSpan.FromMilliseconds(500));

        Assert.That(took, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(3)));
        Assert.That((await groq.AskAsync()).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Add_ForAModel_SparesTheOthers()
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(new Fault(FaultKind.Overloaded) { Model = Gpt120 });

        Assert.That((await groq.AskAsync(model: Gpt20)).Status, Is.EqualTo(200));
        Assert.That((await groq.AskAsync(model: Gpt120)).Status, Is.EqualTo(503));
    }

    [Test]
    public async Task Add_ForADuration_EndsByTheClock()
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(new Fault(FaultKind.Overloaded) { Duration = TimeSpan.FromSeconds(10) });
        Assert.That((await groq.AskAsync()).Status, Is.EqualTo(503));

        groq.Clock.Advance(TimeSpan.FromSeconds(10));

        Assert.That((await groq.AskAsync()).Status, Is.EqualTo(200));
        Assert.That(groq.Server.Faults.Active, Is.Empty);
    }

    [Test]
    public async Task Add_WithAProbability_StrikesThatShareAndTheSameWithTheSameSeed()
    {
        List<int> first = await RunAsync(), second = await RunAsync();

        Assert.That(first.Count(status => status == 500), Is.InRange(15, 45));
        Assert.That(second, Is.EqualTo(first));

        static async Task<List<int>> RunAsync()
        {
            await using SimulatedGroq groq = await StartAsync(options =>
            {
                options.Seed = 7;
                options.Limits[Gpt20] = new ModelLimits(null, null, null, null);
            });
            groq.Server.Faults.Add(new Fault(FaultKind.ServerError) { Probability = 0.3 });
            var statuses = new List<int>();
            for (int i = 0; i < 100; i++)
            {
                statuses.Add((await groq.AskAsync()).Status);
            }

            return statuses;
        }
    }

    [Test]
    public async Task Add_BehindAdmission_IsNotSpentOnARefusedRequest()
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Server.Faults.Add(FaultKind.EmptyBody, 1);

        Assert.That((await groq.AskAsync(more: ("max_tokens", 9_000))).Status, Is.EqualTo(413));

        Assert.That(groq.Server.Faults.Active, Has.Count.EqualTo(1));
    }
}
