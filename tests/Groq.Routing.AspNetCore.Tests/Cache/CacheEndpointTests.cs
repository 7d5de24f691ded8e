using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Groq.Routing.AspNetCore.Tests.Cache;

[TestFixture]
public sealed class CacheEndpointTests
{
    [Test]
    public async Task Statistics_AfterHitsAndMisses_AddUp()
    {
        await using var app = await MonitoredApp.StartAsync();
        using var teacher = await app.SignInAsync("Teacher");
        await app.AskAsync("One");
        var hit = await app.AskAsync("One");
        await app.AskAsync("Two");

        var cache = await teacher.ReadJsonAsync("/api/groq/cache/stats");

        Assert.Multiple(() =>
        {
            Assert.That(hit.Cached, Is.True);
            Assert.That(cache.GetProperty("enabled").GetBoolean(), Is.True);
            Assert.That(cache.Text("store"), Is.EqualTo("memory"));
            Assert.That(cache.Number("entries"), Is.EqualTo(2));
            Assert.That(cache.Number("valid"), Is.EqualTo(2));
            Assert.That(cache.Number("expired"), Is.Zero);
            Assert.That(cache.Number("hits"), Is.EqualTo(1));
            Assert.That(cache.Number("misses"), Is.EqualTo(2));
            Assert.That(cache.Number("hitRate"), Is.EqualTo(1 / 3.0).Within(1e-4));
            Assert.That(cache.Number("savedRequests"), Is.EqualTo(1));
            Assert.That(cache.Number("savedTokens"), Is.EqualTo(hit.Usage.InputTokens + hit.Usage.OutputTokens));
            Assert.That(cache.GetProperty("saved").GetProperty(MonitoredApp.Small).Number("requests"), Is.EqualTo(1));
            Assert.That(cache.Number("bytes"), Is.Positive);
        });
    }

    [Test]
    public async Task Clear_OnePartition_LeavesTheOthersAndSaysHowMany()
    {
        await using var app = await MonitoredApp.StartAsync();
        using var teacher = await app.SignInAsync("Teacher");
        await app.Router.CompleteAsync(new("One") { Partition = "class 7" });
        await app.Router.CompleteAsync(new("Two") { Partition = "class 7" });
        await app.Router.CompleteAsync(new("One") { Partition = "class 8" });
        await app.AskAsync("One");

        Assert.That(await ClearAsync(teacher, "?partition=class%207"), Is.EqualTo(2));
        Assert.That(await ClearAsync(teacher, "?partition="), Is.EqualTo(1));
        Assert.That(await ClearAsync(teacher, ""), Is.EqualTo(1));
        Assert.That(await ClearAsync(teacher, ""), Is.Zero);
    }

    [TestCase("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [TestCase("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [TestCase("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    [TestCase("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [TestCase("Origin", "null", HttpStatusCode.Forbidden)]
    [TestCase("Origin", "http://{host}", HttpStatusCode.OK)]
    [TestCase("Origin", "http://{host}.evil.example", HttpStatusCode.Forbidden)]
    [TestCase("X-Nothing", "said", HttpStatusCode.OK)]
    public async Task Clear_FromASite_IsRefusedUnlessItIsOurs(string header, string value, HttpStatusCode expected)
    {
        await using var app = await MonitoredApp.StartAsync();
        using var teacher = await app.SignInWithCookieAsync("Teacher");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/groq/cache/clear", UriKind.Relative));
        request.Headers.Add(header, value.Replace("{host}", app.Address.Authority, StringComparison.Ordinal));
        await app.AskAsync("One");

        using var response = await teacher.SendAsync(request);

        var left = (await teacher.ReadJsonAsync("/api/groq/cache/stats")).Number("valid");
        Assert.That(response.StatusCode, Is.EqualTo(expected));
        Assert.That(left, Is.EqualTo(expected == HttpStatusCode.OK ? 0 : 1));
        if (expected == HttpStatusCode.Forbidden)
        {
            Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
        }
    }

    private static async Task<double> ClearAsync(HttpClient client, string query)
    {
        using var response = await client.PostAsync(new Uri("/api/groq/cache/clear" + query, UriKind.Relative), null);
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).Number("cleared");
    }
}
