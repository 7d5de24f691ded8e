using Groq.Simulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests.Pipeline;

/// <summary>A router over real HTTP to a simulator of Groq, both on one clock that the test moves.</summary>
internal sealed class RouterHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Today = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;

    private RouterHost(SimulatorServer groq, ServiceProvider services, FakeTimeProvider time, FakeLogCollector log)
    {
        Groq = groq;
        _services = services;
        Time = time;
        Log = log;
    }

    public SimulatorServer Groq { get; }

    public FakeTimeProvider Time { get; }

    public FakeLogCollector Log { get; }

    public IServiceProvider Services => _services;

    public IModelRouter Router => _services.GetRequiredService<IModelRouter>();

    public IAnswerCache Cache => _services.GetRequiredService<IAnswerCache>();

    public IRouterMonitor Monitor => _services.GetRequiredService<IRouterMonitor>();

    public IEnumerable<string> Messages => Log.GetSnapshot().Select(r => r.Message);

    public static async Task<RouterHost> StartAsync(
        Action<GroqRoutingOptions>? configure = null,
        Action<SimulatorOptions>? simulate = null,
        Action<IServiceCollection>? add = null,
        DateTimeOffset? now = null)
    {
        var time = new FakeTimeProvider(now ?? Today);
        var simulator = new SimulatorOptions { TimeProvider = time };
        simulate?.Invoke(simulator);
        var groq = await SimulatorServer.StartAsync(simulator);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddFakeLogging();
        add?.Invoke(services);
        services.AddGroqRouting(options =>
        {
            options.ApiKey = "gsk_test";
            options.BaseAddress = groq.BaseAddress;
            configure?.Invoke(options);
        });
        var provider = services.BuildServiceProvider();
        return new RouterHost(groq, provider, time, provider.GetFakeLogCollector());
    }

    public Task<CompletionResult> AskAsync(string prompt, Func<CompletionRequest, CompletionRequest>? shape = null, CancellationToken cancellationToken = default)
    {
        var request = new CompletionRequest(prompt);
        return Router.CompleteAsync(shape?.Invoke(request) ?? request, cancellationToken);
    }

    /// <summary>What was reserved and settled, on a host started with <see cref="Record"/>.</summary>
    public RecordingQuotaStore Recorded => (RecordingQuotaStore)_services.GetRequiredService<IQuotaStore>();

    /// <summary>For tests that move the clock in large steps while real sockets work.</summary>
    public static void NeverTimesOut(GroqRoutingOptions options) => options.Timeout = options.Retry.AttemptTimeout = TimeSpan.FromHours(20);

    /// <summary>Keeps a record of the ledger.</summary>
    public static void Record(IServiceCollection services) =>
        services.AddSingleton<IQuotaStore>(s => new RecordingQuotaStore(s.GetRequiredService<TimeProvider>()));

    /// <summary>Lets time pass, a millisecond at a time, until a call that waits for it has ended.</summary>
    public async Task<CompletionResult> PassTimeUntilAsync(Task<CompletionResult> call)
    {
        await Wait.UntilAsync(
            () =>
            {
                Time.Advance(TimeSpan.FromMilliseconds(1));
                return call.IsCompleted;
            },
            "the call has ended");
        return await call;
    }

    /// <summary>What the ledger has of one bucket.</summary>
    public async Task<double> UsedAsync(string model, QuotaDimension dimension) =>
        (await Monitor.ReadQuotaAsync()).Models.Single(m => m.Model == model).Dimensions.Single(d => d.Dimension == dimension).Used;

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Groq.DisposeAsync();
    }
}
