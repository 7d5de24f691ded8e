using Groq.Routing.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests.Quota.Failover;

/// <summary>One instance of an application: its ledger, over stores that it shares with others.</summary>
internal sealed class Instance : IDisposable
{
    private readonly ServiceProvider _services;

    public Instance(FakeTimeProvider time, IEnumerable<FakeLedgerServer> servers, Action<QuotaOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddFakeLogging();
        foreach (var server in servers)
        {
            services.AddSingleton<IQuotaStore>(server.Connect());
        }

        services.AddGroqRouting(o =>
        {
            o.ApiKey = "gsk_test";
            configure?.Invoke(o.Quota);
        });
        _services = services.BuildServiceProvider();
        Ledger = _services.GetRequiredService<QuotaLedger>();
        Log = _services.GetFakeLogCollector();
    }

    public QuotaLedger Ledger { get; }

    public FakeLogCollector Log { get; }

    /// <summary>Starts as a host does.</summary>
    public Task StartAsync(CancellationToken cancellationToken = default) =>
        Task.WhenAll(_services.GetServices<IHostedService>().Select(s => s.StartAsync(cancellationToken)));

    /// <summary>The store in use.</summary>
    public string InUse => Ledger.ReadStatus().Single(s => s.InUse).Name;

    public async Task<LedgerDecision> ReserveAsync(QuotaModel model, int input = 10, int output = 10) =>
        await Ledger.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(model, input, output) }), TimeSpan.Zero, default);

    /// <summary>How many of <paramref name="attempts"/> requests are admitted.</summary>
    public async Task<int> AdmitAsync(QuotaModel model, int attempts)
    {
        var admitted = 0;
        for (var i = 0; i < attempts; i++)
        {
            admitted += (await ReserveAsync(model)).Decision.Admitted ? 1 : 0;
        }

        return admitted;
    }

    public void Dispose() => _services.Dispose();
}
