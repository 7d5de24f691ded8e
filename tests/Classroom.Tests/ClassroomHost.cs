using System.Net;
using Groq.Simulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Classroom.Tests;

/// <summary>The classroom on Kestrel, its models at a simulator of Groq that answers what the test says.</summary>
internal sealed class ClassroomHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ClassroomHost(SimulatorServer groq, WebApplication app)
    {
        Groq = groq;
        _app = app;
    }

    public SimulatorServer Groq { get; }

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Starts a classroom.</summary>
    /// <param name="answer">What the model answers; the simulator's own answers when left out.</param>
    /// <param name="redis">Where its Redis is, if it has one.</param>
    /// <param name="mongo">Where its MongoDB is, if it has one.</param>
    public static async Task<ClassroomHost> StartAsync(Func<SimulatedRequest, string?>? answer = null, string redis = "", string mongo = "")
    {
        var groq = await SimulatorServer.StartAsync(new() { Answer = answer });
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = Path.Combine(Root(), "samples", "Classroom") });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        builder.Configuration["Groq:ApiKey"] = "gsk_test";
        builder.Configuration["Groq:BaseAddress"] = groq.BaseAddress.AbsoluteUri;
        builder.Configuration["REDIS_URL"] = redis;
        builder.Configuration["MONGODB_URI"] = mongo;

        // A busy machine connects slowly, and what is tested is which store serves, not how soon.
        builder.Configuration["Groq:StoreTimeout"] = "00:00:05";
        builder.AddClassroom();
        var app = builder.Build();
        app.MapClassroom();
        await app.StartAsync();
        return new(groq, app);
    }

    public HttpClient Stranger() => new() { BaseAddress = Address };

    public async Task<HttpClient> EnterAsync(string role)
    {
        var client = Stranger();
        var (_, token) = await client.AskAsync("token", new { role });
        client.DefaultRequestHeaders.Authorization = new("Bearer", token.GetProperty("accessToken").GetString());
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Groq.DisposeAsync();
    }

    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Groq.Routing.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
