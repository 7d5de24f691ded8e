using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text.Json;
using Groq.Simulator;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.AspNetCore.Tests;

/// <summary>An application on Kestrel whose users sign in with a cookie or a bearer token, with a router to a simulator of Groq, both on a clock that the test moves.</summary>
internal sealed class MonitoredApp : IAsyncDisposable
{
    public const string Small = "openai/gpt-oss-20b";
    public const string Large = "openai/gpt-oss-120b";

    public static readonly DateTimeOffset Today = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly WebApplication _app;

    private MonitoredApp(SimulatorServer groq, WebApplication app, FakeTimeProvider time)
    {
        Groq = groq;
        _app = app;
        Time = time;
    }

    public SimulatorServer Groq { get; }

    public FakeTimeProvider Time { get; }

    public IModelRouter Router => _app.Services.GetRequiredService<IModelRouter>();

    public IRouterMonitor Monitor => _app.Services.GetRequiredService<IRouterMonitor>();

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>Starts an application whose monitoring is open to teachers, or to whom <paramref name="map"/> says.</summary>
    public static async Task<MonitoredApp> StartAsync(
        Action<GroqRoutingOptions>? configure = null,
        Action<IServiceCollection>? add = null,
        Action<WebApplication>? map = null,
        Action<SimulatorOptions>? simulate = null,
        int port = 0)
    {
        var time = new FakeTimeProvider(Today);
        var simulator = new SimulatorOptions { TimeProvider = time };
        simulate?.Invoke(simulator);
        var groq = await SimulatorServer.StartAsync(simulator);
        var builder = CreateBuilder(port);
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddGroqRouting(options =>
        {
            options.ApiKey = "gsk_test";
            options.BaseAddress = groq.BaseAddress;
            options.Timeout = options.Retry.AttemptTimeout = TimeSpan.FromHours(20);
            configure?.Invoke(options);
        });
        AddUsers(builder.Services);
        add?.Invoke(builder.Services);
        var app = builder.Build();
        MapUsers(app);
        (map ?? (a => a.MapGroqRouting("/api/groq").RequireAuthorization("Teacher"))).Invoke(app);
        var started = new MonitoredApp(groq, app, time);
        try
        {
            await app.StartAsync();
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }

        started.Address = new Uri(app.Urls.Single());
        return started;
    }

    public static WebApplicationBuilder CreateBuilder(int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Logging.ClearProviders();
        return builder;
    }

    /// <summary>A caller without cookies or token.</summary>
    public HttpClient Stranger() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <summary>A program with a bearer token.</summary>
    public async Task<HttpClient> SignInAsync(string role)
    {
        var client = Stranger();
        using var response = await client.PostAsync(new Uri($"/token?role={role}", UriKind.Relative), null);
        var token = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        client.DefaultRequestHeaders.Authorization = new("Bearer", token.GetProperty("accessToken").GetString());
        return client;
    }

    /// <summary>A browser's client, with the cookie it got.</summary>
    public async Task<HttpClient> SignInWithCookieAsync(string role)
    {
        var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = Address };
        using var response = await client.PostAsync(new Uri($"/login?role={role}", UriKind.Relative), null);
        response.EnsureSuccessStatusCode();
        return client;
    }

    public Task<CompletionResult> AskAsync(string prompt, Intent? intent = null) =>
        Router.CompleteAsync(new CompletionRequest(prompt) { Intent = intent ?? Intent.General });

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Groq.DisposeAsync();
    }

    private static void AddUsers(IServiceCollection services)
    {
        services.AddAuthentication("either")
            .AddPolicyScheme("either", null, o => o.ForwardDefaultSelector = c =>
                c.Request.Headers.ContainsKey("Authorization") ? BearerTokenDefaults.AuthenticationScheme : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(o =>
            {
                o.Events.OnRedirectToLogin = c => Answer(c.Response, StatusCodes.Status401Unauthorized);
                o.Events.OnRedirectToAccessDenied = c => Answer(c.Response, StatusCodes.Status403Forbidden);
            })
            .AddBearerToken();
        services.AddAuthorizationBuilder().AddPolicy("Teacher", p => p.RequireRole("Teacher"));

        static Task Answer(HttpResponse response, int status)
        {
            response.StatusCode = status;
            return Task.CompletedTask;
        }
    }

    private static void MapUsers(WebApplication app)
    {
        app.MapPost("/token", (string role) => Results.SignIn(User(role), authenticationScheme: BearerTokenDefaults.AuthenticationScheme));
        app.MapPost("/login", (string role) => Results.SignIn(User(role), authenticationScheme: CookieAuthenticationDefaults.AuthenticationScheme));

        static ClaimsPrincipal User(string role) => new(new ClaimsIdentity([new(ClaimTypes.Name, "user"), new(ClaimTypes.Role, role)], "test"));
    }
}
