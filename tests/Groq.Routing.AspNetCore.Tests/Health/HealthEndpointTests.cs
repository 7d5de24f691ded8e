using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Groq.Simulator;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.AspNetCore.Tests.Health;

[TestFixture]
public sealed class HealthEndpointTests
{
    [Test]
    public async Task Health_OfAFreshApplication_IsHealthyAndCallsNothing()
    {
        await using var app = await MonitoredApp.StartAsync();

        var (status, health) = await ReadAsync(app);

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(health.Text("status"), Is.EqualTo("healthy"));
        Assert.That(health.GetProperty("parts").EnumerateArray().Select(p => p.Text("name")), Is.EqualTo(new[] { "groq", "quota", "guards", "stores" }));
        Assert.That(app.Groq.Counters.Requests, Is.Zero);
    }

    [Test]
    public async Task Health_WhenGroqIsOverloaded_IsUnhealthyUntilItAnswers()
    {
        await using var app = await MonitoredApp.StartAsync(o =>
        {
            o.Routes.Simple = [MonitoredApp.Small];
            o.Retry.MaxRetries = 0;
        });
        app.Groq.Faults.Add(FaultKind.Overloaded, 1);
        var failed = await app.AskAsync("One");
        var (down, unhealthy) = await ReadAsync(app);
        await app.AskAsync("Two");
        app.Time.Advance(TimeSpan.FromSeconds(1));
        await app.AskAsync("Three");

        var (up, healthy) = await ReadAsync(app);

        Assert.Multiple(() =>
        {
            Assert.That(failed.Error?.Kind, Is.EqualTo(CompletionErrorKind.UpstreamFailure));
            Assert.That(down, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(Part(unhealthy, "groq"), Is.EqualTo("unhealthy"));
            Assert.That(up, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(Part(healthy, "groq"), Is.EqualTo("healthy"));
        });
    }

    [Test]
    public async Task Health_WhenOneModelFails_IsDegraded()
    {
        await using var app = await MonitoredApp.StartAsync(o => o.Retry.MaxRetries = 0);
        await app.AskAsync("One");
        app.Groq.Faults.Add(FaultKind.ServerError, 1);
        await app.AskAsync("Two", Intent.DeadlineSuggestion());

        var (status, health) = await ReadAsync(app);

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(health.Text("status"), Is.EqualTo("degraded"));
        Assert.That(Part(health, "groq"), Is.EqualTo("degraded"));
    }

    [Test]
    public async Task Health_WhenTheKeyIsRefused_IsUnhealthyAndTellsNoSecret()
    {
        await using var app = await MonitoredApp.StartAsync(simulate: s => s.ApiKey = "gsk_another");
        await app.AskAsync("the-prompt");

        var (status, health) = await ReadAsync(app);

        Assert.That(status, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(Part(health, "groq"), Is.EqualTo("unhealthy"));
        Assert.That(health.GetRawText(), Does.Not.Contain("gsk_").And.Not.Contain("the-prompt"));
    }

    [TestCase(800, "degraded", HttpStatusCode.OK)]
    [TestCase(1000, "unhealthy", HttpStatusCode.ServiceUnavailable)]
    public async Task Health_WhenTheDayIsSpent_FollowsTheQuota(long spent, string expected, HttpStatusCode expectedStatus)
    {
        await using var app = await MonitoredApp.StartAsync(o =>
        {
            o.Routes.Simple = o.Routes.Medium = o.Routes.Complex = [MonitoredApp.Small];
        });
        app.Groq.SpendForeign(MonitoredApp.Small, spent, 0);
        await app.AskAsync("One");

        var (status, health) = await ReadAsync(app);

        Assert.That(Part(health, "quota"), Is.EqualTo(expected));
        Assert.That(status, Is.EqualTo(expectedStatus));
    }

    [Test]
    public async Task Health_WhenAGuardThrew_IsDegradedForAWhile()
    {
        await using var app = await MonitoredApp.StartAsync(add: s => s.AddSingleton<IGuard, ThrowingGuard>());
        await app.AskAsync("One");

        var (_, health) = await ReadAsync(app);
        app.Time.Advance(TimeSpan.FromMinutes(20));
        var (_, later) = await ReadAsync(app);

        Assert.That(Part(health, "guards"), Is.EqualTo("degraded"));
        Assert.That(Part(later, "guards"), Is.EqualTo("healthy"));
    }

    [Test]
    public async Task Health_WhenAStoreIsAway_IsDegradedAndKeepsItsReasonToItself()
    {
        await using var app = await MonitoredApp.StartAsync(add: s => s.AddSingleton<ICacheStore, LostStore>());
        await app.AskAsync("One");

        var (status, health) = await ReadAsync(app);
        using var teacher = await app.SignInAsync("Teacher");
        var store = (await teacher.ReadJsonAsync("/api/groq/stats")).GetProperty("stores").Single("name", "lost");

        Assert.Multiple(() =>
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(Part(health, "stores"), Is.EqualTo("degraded"));
            Assert.That(health.GetRawText(), Does.Not.Contain("db.internal"));
            Assert.That(store.GetProperty("available").GetBoolean(), Is.False);
            Assert.That(store.Text("lastFailure"), Does.Contain("db.internal"));
            Assert.That(store.Number("nextLookSeconds"), Is.Positive);
        });
    }

    private static string? Part(JsonElement health, string name) => health.GetProperty("parts").Single("name", name).Text("status");

    private static async Task<(HttpStatusCode Status, JsonElement Health)> ReadAsync(MonitoredApp app)
    {
        using var stranger = app.Stranger();
        using var response = await stranger.GetAsync(new Uri("/api/groq/health", UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    private sealed class ThrowingGuard : IGuard
    {
        public string Name => "throwing";

        public GuardStages Stages => GuardStages.Prompt;

        public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) => throw new InvalidOperationException(input.Text);
    }
}
