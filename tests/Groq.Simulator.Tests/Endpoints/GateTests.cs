using System.Net.Http.Headers;
using static Groq.Simulator.Tests.SimulatedGroq;

namespace Groq.Simulator.Tests.Endpoints;

public sealed class GateTests
{
    [Test]
    public async Task Ask_WithoutKey_Is401WithIdsAndWithoutLimits()
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Client.DefaultRequestHeaders.Authorization = null;

        Reply reply = await groq.AskAsync();

        Assert.That(reply.Status, Is.EqualTo(401));
        Assert.That(reply.Body, Is.EqualTo("""{"error":{"message":"Invalid API Key","type":"invalid_request_error","code":"invalid_api_key"}}"""));
        Assert.That(reply.Headers, Does.ContainKey("x-request-id").And.ContainKey("x-groq-region"));
        Assert.That(reply.Headers.Keys, Has.None.StartsWith("x-ratelimit"));
    }

    [TestCase("gsk_right", 200)]
    [TestCase("gsk_wrong", 401)]
    public async Task Ask_OneKeyConfigured_AcceptsOnlyThat(string key, int expected)
    {
        await using SimulatedGroq groq = await StartAsync(options => options.ApiKey = "gsk_right");
        groq.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);

        Assert.That((await groq.AskAsync()).Status, Is.EqualTo(expected));
        Assert.That((await groq.GetAsync("models")).Status, Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase("Python-urllib/3.13")]
    public async Task Ask_UserAgentOfNobody_Is403Html(string agent)
    {
        await using SimulatedGroq groq = await StartAsync();
        groq.Client.DefaultRequestHeaders.UserAgent.Clear();
        groq.Client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", agent);

        Reply reply = await groq.AskAsync();

        Assert.That(reply.Status, Is.EqualTo(403));
        Assert.That(reply.Headers["Content-Type"], Does.StartWith("text/html"));
        Assert.That(reply.Body, Does.StartWith("<!DOCTYPE html>"));
    }

    [Test]
    public async Task Get_WrongAddress_Is404UnknownUrl()
    {
        await using SimulatedGroq groq = await StartAsync();

        Assert.That((await groq.GetAsync("chat/completion")).ErrorText("code"), Is.EqualTo("unknown_url"));
    }
}
