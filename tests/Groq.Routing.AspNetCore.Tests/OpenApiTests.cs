using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.AspNetCore.Tests;

[TestFixture]
public sealed class OpenApiTests
{
    [Test]
    public async Task Document_OfAHost_DescribesEveryEndpoint()
    {
        await using var app = await MonitoredApp.StartAsync(add: s => s.AddOpenApi(), map: a =>
        {
            a.MapGroqRouting("/api/groq");
            a.MapOpenApi();
        });
        using var client = app.Stranger();

        var document = await client.ReadJsonAsync("/openapi/v1.json");

        var paths = document.GetProperty("paths");
        var operations = new[] { ("quota", "get"), ("health", "get"), ("stats", "get"), ("cache/stats", "get"), ("cache/clear", "post") };
        foreach (var (path, method) in operations)
        {
            var operation = paths.GetProperty("/api/groq/" + path).GetProperty(method);
            Assert.That(operation.Text("summary"), Is.Not.Empty, path);
            Assert.That(operation.Text("description"), Is.Not.Empty, path);
            Assert.That(operation.GetProperty("responses").GetProperty("200").GetProperty("content").TryGetProperty("application/json", out _), Is.True, path);
        }

        var quota = paths.GetProperty("/api/groq/quota").GetProperty("get");
        Assert.Multiple(() =>
        {
            Assert.That(paths.EnumerateObject().Count(p => p.Name.StartsWith("/api/groq", StringComparison.Ordinal)), Is.EqualTo(operations.Length));
            Assert.That(quota.GetProperty("responses").GetProperty("400").GetProperty("content").TryGetProperty("application/problem+json", out _), Is.True);
            Assert.That(quota.GetProperty("parameters").Single("name", "history").Text("description"), Does.Contain("minute"));
            Assert.That(paths.GetProperty("/api/groq/health").GetProperty("get").GetProperty("responses").TryGetProperty("503", out _), Is.True);
            Assert.That(
                document.GetProperty("components").GetProperty("schemas").GetProperty("LimitReport").GetProperty("properties").GetProperty("drainSeconds").Text("description"),
                Does.Contain("Seconds"));
        });
    }
}
