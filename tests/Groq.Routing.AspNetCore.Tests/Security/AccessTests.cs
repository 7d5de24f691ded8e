using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.AspNetCore.Tests.Security;

/// <summary>Who sees what, and what an application is told that has not said.</summary>
[TestFixture]
public sealed class AccessTests
{
    private static readonly string[] Protected = ["/api/groq", "/api/groq/", "/api/groq/quota", "/api/groq/stats", "/api/groq/cache/stats"];

    [Test]
    public async Task Get_WithoutUser_IsRefusedButForHealth()
    {
        await using var app = await MonitoredApp.StartAsync();
        using var stranger = app.Stranger();

        foreach (var path in Protected)
        {
            Assert.That(await StatusAsync(stranger, path), Is.EqualTo(HttpStatusCode.Unauthorized), path);
        }

        Assert.That(await StatusAsync(stranger, "/api/groq/health"), Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await stranger.PostAsync(new Uri("/api/groq/cache/clear", UriKind.Relative), null)).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Get_WithUserThePolicyRefuses_IsForbidden()
    {
        await using var app = await MonitoredApp.StartAsync();
        using var student = await app.SignInAsync("Student");

        foreach (var path in Protected)
        {
            Assert.That(await StatusAsync(student, path), Is.EqualTo(HttpStatusCode.Forbidden), path);
        }
    }

    [Test]
    public async Task Get_WithUserOfThePolicy_IsAnswered([Values] bool cookie)
    {
        await using var app = await MonitoredApp.StartAsync();
        using var teacher = cookie ? await app.SignInWithCookieAsync("Teacher") : await app.SignInAsync("Teacher");

        foreach (var path in Protected)
        {
            using var response = await teacher.GetAsync(new Uri(path, UriKind.Relative));
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
            Assert.That(response.Headers.CacheControl?.NoStore, Is.True, path);
        }
    }

    [Test]
    public async Task Map_WithoutPolicy_DemandsAnyAuthenticatedUser()
    {
        await using var app = await MonitoredApp.StartAsync(map: a => a.MapGroqRouting());
        using var stranger = app.Stranger();
        using var student = await app.SignInAsync("Student");

        Assert.That(await StatusAsync(stranger, "/api/groq/quota"), Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await StatusAsync(student, "/api/groq/quota"), Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Map_AllowAnonymous_IsOpenEvenWithoutAuthorization()
    {
        await using var app = Plain();
        app.MapGroqRouting("/monitor").AllowAnonymous();
        await app.StartAsync();
        using var stranger = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.That(await StatusAsync(stranger, "/monitor/quota"), Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Start_WithoutAuthorization_SaysWhatToAdd()
    {
        await using var app = Plain();
        app.MapGroqRouting("/monitor");

        Assert.That(
            async () => await app.StartAsync(),
            Throws.InvalidOperationException.With.Message.Contains("AddAuthentication").And.Message.Contains("AddAuthorization()")
                .And.Message.Contains("MapGroqRouting(\"/monitor\").RequireAuthorization").And.Message.Contains("AllowAnonymous()"));
    }

    [Test]
    public async Task Start_WithPolicyButWithoutAuthentication_SaysWhatToAdd()
    {
        await using var app = Plain(s => s.AddAuthorization());
        app.MapGroqRouting().RequireAuthorization();

        Assert.That(async () => await app.StartAsync(), Throws.InvalidOperationException.With.Message.Contains("AddAuthentication"));
    }

    [Test]
    public async Task Get_InAGroupWithoutAuthorization_IsRefused()
    {
        await using var app = Plain();
        app.MapGroup("/nested").MapGroqRouting("/monitor");
        await app.StartAsync();
        using var stranger = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.That(await StatusAsync(stranger, "/nested/monitor/quota"), Is.EqualTo(HttpStatusCode.InternalServerError));
    }

    [Test]
    public async Task Map_WithoutRouter_NamesTheCallThatIsMissing()
    {
        var builder = MonitoredApp.CreateBuilder();
        await using var app = builder.Build();

        Assert.That(() => app.MapGroqRouting(), Throws.InvalidOperationException.With.Message.Contains("AddGroqRouting"));
    }

    private static WebApplication Plain(Action<IServiceCollection>? add = null)
    {
        var builder = MonitoredApp.CreateBuilder();
        builder.Services.AddGroqRouting(o => o.ApiKey = "gsk_test");
        add?.Invoke(builder.Services);
        return builder.Build();
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return response.StatusCode;
    }
}
