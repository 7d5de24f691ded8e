using Groq.Simulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Groq.Routing.Faults.Tests;

/// <summary>Several instances of an application on one ledger, under more load than the limit takes, before a simulated Groq that judges them.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    public const string Model = "openai/gpt-oss-20b";

    /// <summary>Requests per minute: 20 drip in a second.</summary>
    public const int Rpm = 1200;

    /// <summary>Callers of each instance.</summary>
    public const int Callers = 8;

    private readonly SimulatorServer _groq;
    private readonly Action<IGroqRoutingBuilder> _addStores;
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<ServiceProvider> _instances = [];
    private readonly List<Task> _callers = [];
    private readonly Lock _gate = new();
    private readonly List<string> _failures = [];
    private TimeSpan _longest;
    private long _next;
    private bool _full;

    private Cluster(SimulatorServer groq, Action<IGroqRoutingBuilder> addStores)
    {
        _groq = groq;
        _addStores = addStores;
    }

    public Uri Groq => _groq.BaseAddress;

    /// <summary>Requests that Groq has let through.</summary>
    public long Admitted => Counters.Admitted;

    /// <summary>Requests that Groq has refused.</summary>
    public long Refused => Counters.RefusedTotal;

    /// <summary>Which store serves the ledger of each instance.</summary>
    public IEnumerable<string> StoresInUse => _instances.Select(i => i.GetRequiredService<IRouterMonitor>().ReadStores().Single(s => s is { Kind: StoreKind.Quota, InUse: true }).Name);

    private ModelCounters Counters => _groq.Counters[Model];

    /// <summary>Starts instances that share stores.</summary>
    /// <param name="instances">How many.</param>
    /// <param name="addStores">Adds the stores to each.</param>
    /// <param name="latency">How long Groq takes for an answer.</param>
    public static async Task<Cluster> StartAsync(int instances, Action<IGroqRoutingBuilder> addStores, TimeSpan latency = default)
    {
        var groq = await SimulatorServer.StartAsync(new SimulatorOptions { Latency = latency, Limits = { [Model] = new(Rpm, 10_000_000, 100_000_000, 1_000_000_000) } });
        var cluster = new Cluster(groq, addStores);
        for (var i = 0; i < instances; i++)
        {
            cluster._instances.Add(await StartInstanceAsync(groq.BaseAddress, addStores));
        }

        return cluster;
    }

    /// <summary>Lets every instance meet the stores and the others, then all callers begin.</summary>
    public async Task LoadAsync()
    {
        foreach (var instance in _instances)
        {
            await AskAsync(instance);
        }

        // Two beats: by then each knows of the others.
        await Task.Delay(TimeSpan.FromSeconds(2));
        foreach (var instance in _instances)
        {
            Call(instance);
        }

        // From here on all that drips is used: the least mistake is a 429.
        await UntilAsync(() => Task.FromResult(Volatile.Read(ref _full)));
        lock (_gate)
        {
            _longest = TimeSpan.Zero;
        }
    }

    /// <summary>One more instance comes under load.</summary>
    public async Task JoinAsync()
    {
        var instance = await StartInstanceAsync(Groq, _addStores);
        _instances.Add(instance);
        Call(instance);
    }

    /// <summary>One more instance comes under load, until it is disposed of: then it dies.</summary>
    public Task<MortalInstance> JoinMortalAsync(Stores stores) => MortalInstance.StartAsync(this, stores);

    /// <summary>Starts an instance as a host does.</summary>
    public static async Task<ServiceProvider> StartInstanceAsync(Uri groq, Action<IGroqRoutingBuilder> addStores)
    {
        var services = new ServiceCollection();
        addStores(services.AddGroqRouting(o =>
        {
            o.ApiKey = "gsk_test";
            o.BaseAddress = groq;
            o.Retry.MaxRetries = 0;
            o.Routes.Simple = [Model];
            o.Models[Model] = new() { Limits = { Rpm = Rpm, Rpd = 10_000_000, Tpm = 100_000_000, Tpd = 1_000_000_000 } };
        }));
        var instance = services.BuildServiceProvider();
        foreach (var service in instance.GetServices<IHostedService>())
        {
            await service.StartAsync(default);
        }

        return instance;
    }

    /// <summary>A request that no other one is like.</summary>
    public CompletionRequest Ask() => new($"Question {Interlocked.Increment(ref _next)}") { MaxOutputTokens = 20 };

    /// <summary>Goes on under load until Groq has admitted that many requests more.</summary>
    public async Task GoOnAsync(int requests)
    {
        var goal = Counters.Admitted + requests;
        await UntilAsync(() => Task.FromResult(Counters.Admitted >= goal));
    }

    /// <summary>Goes on under load until something holds. What never comes to hold fails by the bound on a test.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds)
    {
        while (!await holds())
        {
            await Task.Delay(20, TestContext.CurrentContext.CancellationToken);
        }
    }

    /// <summary>Requests of the minute that a store has on its books.</summary>
    public async Task<double> ReadUsedAsync(string store)
    {
        var limits = new ModelLimits { Rpm = Rpm };
        var books = await _instances[0].GetServices<IQuotaStore>().Single(s => s.Name == store).ReadAsync([new QuotaModel(Model, limits)], CancellationToken.None);
        return books.Models.Single().Dimensions.Single(d => d.Dimension == QuotaDimension.Rpm).Used;
    }

    public async Task<Verdict> StopAsync()
    {
        await _stopping.CancelAsync();
        await Task.WhenAll(_callers);
        lock (_gate)
        {
            return new(Counters, [.. _failures], _longest);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_stopping.IsCancellationRequested)
        {
            await StopAsync();
        }

        foreach (var instance in _instances)
        {
            await instance.DisposeAsync();
        }

        await _groq.DisposeAsync();
        _stopping.Dispose();
    }

    private void Call(ServiceProvider instance)
    {
        for (var i = 0; i < Callers; i++)
        {
            _callers.Add(Task.Run(() => CallAsync(instance)));
        }
    }

    private async Task CallAsync(ServiceProvider instance)
    {
        while (!_stopping.IsCancellationRequested)
        {
            var result = await AskAsync(instance);
            if (result.Error is { Kind: CompletionErrorKind.QuotaExceeded, RetryAfter: { } wait })
            {
                Volatile.Write(ref _full, true);
                // Whoever comes too early takes part all the same: the ledger has to say no.
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Clamp(wait.TotalMilliseconds, 5, 100)));
            }
        }
    }

    private async Task<CompletionResult> AskAsync(ServiceProvider instance)
    {
        var result = await instance.GetRequiredService<IModelRouter>().CompleteAsync(Ask());
        lock (_gate)
        {
            if (result.Trace.Elapsed > _longest)
            {
                _longest = result.Trace.Elapsed;
            }

            if (!result.Success && result.Error!.Kind != CompletionErrorKind.QuotaExceeded)
            {
                _failures.Add($"{result.Error.Kind}: {result.Error.Message}");
            }
        }

        return result;
    }
}
