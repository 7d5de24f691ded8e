using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Groq.Routing.AspNetCore.Tests.Quota;

[TestFixture]
public sealed class QuotaEndpointTests
{
    [Test]
    public async Task Quota_AfterACall_EqualsTheBooksAndWhatGroqSaid()
    {
        await using var app = await MonitoredApp.StartAsync();
        using var teacher = await app.SignInAsync("Teacher");
        var result = await app.AskAsync("One");
        var tokens = result.Usage.InputTokens + result.Usage.OutputTokens;

        var quota = await teacher.ReadJsonAsync("/api/groq/quota");

        var model = quota.GetProperty("models").Single("model", MonitoredApp.Small);
        var requests = model.GetProperty("limits").Single("dimension", "rpm");
        var groq = model.GetProperty("groq");
        Assert.Multiple(() =>
        {
            Assert.That(quota.GetProperty("models").GetArrayLength(), Is.EqualTo(app.Monitor.Models.Count));
            Assert.That(model.Text("role"), Is.EqualTo("workhorse"));
            Assert.That(model.GetProperty("available").GetBoolean(), Is.True);
            Assert.That(model.GetProperty("routes").EnumerateArray().Select(r => r.GetString()), Is.EqualTo(new[] { "simple", "medium", "complex" }));
            Assert.That(requests.Number("used"), Is.EqualTo(1));
            Assert.That(requests.Number("limit"), Is.EqualTo(30));
            Assert.That(requests.Number("remaining"), Is.EqualTo(29));
            Assert.That(requests.Number("percent"), Is.EqualTo(3.3));
            Assert.That(requests.Number("drainSeconds"), Is.EqualTo(2));
            Assert.That(model.GetProperty("limits").Single("dimension", "tpm").Number("used"), Is.EqualTo(tokens).Within(1));
            Assert.That(groq.GetProperty("reportedAt").GetDateTimeOffset(), Is.EqualTo(MonitoredApp.Today));
            Assert.That(groq.GetProperty("requests").Number("limit"), Is.EqualTo(1000));
            Assert.That(groq.GetProperty("requests").Number("used"), Is.EqualTo(1));
            Assert.That(groq.GetProperty("tokens").Number("limit"), Is.EqualTo(8000));
            Assert.That(model.GetProperty("lastAnswerAt").GetDateTimeOffset(), Is.EqualTo(MonitoredApp.Today));
            Assert.That(quota.GetProperty("models").Single("model", "llama-3.1-8b-instant").GetProperty("available").GetBoolean(), Is.False);
            Assert.That(quota.GetProperty("history").ValueKind, Is.EqualTo(JsonValueKind.Null));
        });
    }

    [TestCase(23, null)]
    [TestCase(24, "warning")]
    [TestCase(29, "critical")]
    public async Task Warnings_WhileALimitFills_ComeAt80And95PerCent(int requests, string? level)
    {
        await using var app = await MonitoredApp.StartAsync(simulate: s => s.TokensPerCompletion = 1, configure: o => o.MaxOutputTokens = 1);
        using var teacher = await app.SignInAsync("Teacher");
        for (var i = 0; i < requests; i++)
        {
            await app.AskAsync($"Number {i}");
        }

        var warnings = (await teacher.ReadJsonAsync("/api/groq/quota")).GetProperty("warnings").EnumerateArray().ToList();

        Assert.That(warnings.Select(w => (w.Text("model"), w.Text("dimension"), w.Text("level"))), Is.EqualTo(
            level is null ? Array.Empty<(string?, string?, string?)>() : [(MonitoredApp.Small, "rpm", level)]));
    }

    [Test]
    public async Task Quota_WhenGroqRefused_SaysWhatItSaid()
    {
        await using var app = await MonitoredApp.StartAsync();
        using var teacher = await app.SignInAsync("Teacher");
        app.Groq.SpendForeign(MonitoredApp.Small, 30, 0);
        var result = await app.AskAsync("One");

        var model = (await teacher.ReadJsonAsync("/api/groq/quota")).GetProperty("models").Single("model", MonitoredApp.Small);

        var refusal = model.GetProperty("groq").GetProperty("refusal");
        Assert.Multiple(() =>
        {
            Assert.That(result.ModelUsed, Is.Not.EqualTo(MonitoredApp.Small));
            Assert.That(refusal.Text("dimension"), Is.EqualTo("rpm"));
            Assert.That(refusal.Number("limit"), Is.EqualTo(30));
            Assert.That(refusal.Number("used"), Is.EqualTo(30));
            Assert.That(refusal.Number("retryAfterSeconds"), Is.EqualTo(2));
            Assert.That(model.GetProperty("lastFailure").Text("outcome"), Is.EqualTo("rateLimited"));
            Assert.That(model.GetProperty("lastFailure").Number("statusCode"), Is.EqualTo(429));
        });
    }

    [Test]
    public async Task ComplexShare_AfterMixedWork_SaysWhatScarceModelsTook()
    {
        await using var app = await MonitoredApp.StartAsync();
        using var teacher = await app.SignInAsync("Teacher");
        await app.AskAsync("One");
        await app.AskAsync("Two");
        await app.AskAsync("Three");
        await app.AskAsync("Four", Intent.DeadlineSuggestion());

        var share = (await teacher.ReadJsonAsync("/api/groq/quota")).GetProperty("complexShare");

        Assert.Multiple(() =>
        {
            Assert.That(share.Number("aim"), Is.EqualTo(0.15));
            Assert.That(share.Number("burst"), Is.EqualTo(100));
            Assert.That(share.Number("requestsToday"), Is.EqualTo(4));
            Assert.That(share.Number("complexToday"), Is.EqualTo(1));
            Assert.That(share.Number("actual"), Is.EqualTo(0.25));
        });
    }

    [Test]
    public async Task History_ByMinuteAndDay_HoldsEveryCallOnce()
    {
        await using var app = await MonitoredApp.StartAsync();
        using var teacher = await app.SignInAsync("Teacher");
        await app.AskAsync("One");
        app.Time.Advance(TimeSpan.FromMinutes(2));
        var second = await app.AskAsync("Two");
        await app.AskAsync("Three");

        var minutes = (await teacher.ReadJsonAsync("/api/groq/quota?history=minute")).GetProperty("history").EnumerateArray().ToList();
        var late = (await teacher.ReadJsonAsync("/api/groq/quota?history=minute&since=2026-11-23T09:01:00Z")).GetProperty("history").EnumerateArray().ToList();
        var days = (await teacher.ReadJsonAsync("/api/groq/quota?history=day")).GetProperty("history").EnumerateArray().ToList();

        Assert.Multiple(() =>
        {
            Assert.That(minutes.Select(m => m.Number("requests")), Is.EqualTo(new[] { 1.0, 2.0 }));
            Assert.That(minutes.Select(m => m.GetProperty("start").GetDateTimeOffset()), Is.EqualTo(new[] { MonitoredApp.Today, MonitoredApp.Today.AddMinutes(2) }));
            Assert.That(late.Select(m => m.Number("inputTokens")), Is.EqualTo(new[] { minutes[1].Number("inputTokens") }));
            Assert.That(minutes[1].Number("outputTokens"), Is.GreaterThan(second.Usage.OutputTokens));
            Assert.That(days.Select(m => m.Number("requests")), Is.EqualTo(new[] { 3.0 }));
        });
    }

    [TestCase("/api/groq/quota?history=hour", "history")]
    [TestCase("/api/groq/quota?history=day&since=yesterday", "since")]
    [TestCase("/api/groq/stats?history=hour", "history")]
    public async Task History_ThatCannotBeRead_IsAProblemThatNamesTheParameter(string path, string parameter)
    {
        await using var app = await MonitoredApp.StartAsync();
        using var teacher = await app.SignInAsync("Teacher");

        using var response = await teacher.GetAsync(new Uri(path, UriKind.Relative));

        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That(problem.GetProperty("errors").TryGetProperty(parameter, out _), Is.True);
    }
}
