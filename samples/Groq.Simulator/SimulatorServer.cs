using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Groq.Simulator;

/// <summary>A Groq of one's own: a real HTTP server on 127.0.0.1 that admits, answers and refuses as Groq does.</summary>
public sealed class SimulatorServer : IAsyncDisposable
{
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromMilliseconds(200);

    private readonly WebApplication _app;
    private readonly ModelBooks _books;
    private readonly Pacer _pacer;
    private bool _disposed;

    private SimulatorServer(SimulatorOptions options)
    {
        _books = new ModelBooks(options);
        _pacer = new Pacer(options.TimeProvider);
        Faults = new FaultPlan(options.TimeProvider, options.Seed);
        _app = Build(options.Port);
        Map(options);
    }

    /// <summary>Where the API is, with a slash at its end, such as <c>http://127.0.0.1:54321/openai/v1/</c>.</summary>
    public Uri BaseAddress { get; private set; } = new("http://127.0.0.1/");

    /// <summary>What the server has seen.</summary>
    public SimulatorCounters Counters { get; } = new();

    /// <summary>How many requests wait for the clock, for a test that moves it: those behind a latency or between the chunks of a slow stream.</summary>
    public int Pausing => _pacer.Waiting;

    /// <summary>What goes wrong on demand.</summary>
    public FaultPlan Faults { get; }

    /// <summary>The models of the catalogue, retired ones included, as they are called on the wire.</summary>
    public static IReadOnlyList<string> Models { get; } = [.. ModelCatalogue.Models.Select(model => model.Id)];

    /// <summary>Starts a server; it is ready when this returns.</summary>
    /// <exception cref="ArgumentException">An option makes no sense; the message names it.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<SimulatorServer> StartAsync(SimulatorOptions? options = null, CancellationToken ct = default)
    {
        options ??= new SimulatorOptions();
        options.Check();
        var server = new SimulatorServer(options);
        try
        {
            await server._app.StartAsync(ct);
            string address = server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
            server.BaseAddress = new Uri(new Uri(address), "/openai/v1/");
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>The books of a model at this instant, by dimension; one that is not limited is not there.</summary>
    /// <exception cref="ArgumentException">Groq has no such model.</exception>
    public IReadOnlyDictionary<LimitDimension, BucketReading> Books(string model) => _books[model].Read();

    /// <summary>Another consumer of the same organisation spends quota, all of its tokens as input. Nothing holds it to the limits.</summary>
    /// <exception cref="ArgumentException">Groq has no such model.</exception>
    public void SpendForeign(string model, long requests, long tokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(requests);
        ArgumentOutOfRangeException.ThrowIfNegative(tokens);
        _books[model].Spend(requests, tokens);
    }

    /// <summary>The plan changes while the server runs: what is used stays used.</summary>
    /// <exception cref="ArgumentException">Groq has no such model.</exception>
    public void SetLimits(string model, ModelLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        limits.Check(nameof(limits));
        _books[model].SetLimits(limits);
    }

    /// <summary>Empties the books, gives the models their first limits back, clears faults and counters. Requests in flight are no longer charged.</summary>
    public void Reset()
    {
        _books.Reset();
        Faults.Clear();
        Counters.Reset();
    }

    /// <summary>Ends the server and every request in flight, without waiting for any.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        _pacer.Stop();
        using var limit = new CancellationTokenSource(ShutdownTime);
        await _app.StopAsync(limit.Token);
        await _app.DisposeAsync();
        _pacer.Dispose();
    }

    private static WebApplication Build(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();

        // An embedding host's appsettings.json and ASPNETCORE_ variables are not meant for this server.
        ((IConfigurationBuilder)builder.Configuration).Sources.Clear();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // A start that fails is thrown to the caller, and the addresses of the surrounding process are passed over on purpose.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Error);
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);

            // Go writes a duration below a millisecond with µ, and header values as UTF-8.
            kestrel.ResponseHeaderEncodingSelector = static _ => Encoding.UTF8;
        });
        return builder.Build();
    }

    private void Map(SimulatorOptions options)
    {
        var api = new ApiEndpoints(options, _books, Counters, Faults, _pacer);
        var control = new ControlEndpoints(_books, Counters, Faults, Reset);
        _app.MapPost("/simulator/faults", (RequestDelegate)control.AddFaultsAsync);
        _app.MapGet("/simulator/faults", (RequestDelegate)control.ListFaultsAsync);
        _app.MapDelete("/simulator/faults", (RequestDelegate)control.ClearFaultsAsync);
        _app.MapGet("/simulator/counters", (RequestDelegate)control.CountersAsync);
        _app.MapPost("/simulator/reset", (RequestDelegate)control.ResetAsync);
        _app.MapFallback("{**path}", (RequestDelegate)api.HandleAsync);
    }
}
