using Groq.Routing.Tests.Pipeline;
using Groq.Simulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Moq;

namespace Groq.Routing.Tests.Health;

[TestFixture]
public sealed class HealthCheckTests
{
    private const string Small = "openai/gpt-oss-20b";

    [Test]
    public async Task AddGroqRouting_OnAFreshHost_AddsFourHealthyChecksForReadiness()
    {
        await using var host = await StartAsync();

        var report = await CheckAsync(host);

        Assert.That(report.Entries.Keys, Is.EquivalentTo(new[] { "groq", "groq-quota", "groq-stores", "groq-guards" }));
        Assert.That(report.Entries.Values.Select(e => e.Status), Is.All.EqualTo(HealthStatus.Healthy));
        Assert.That(report.Entries.Values.Select(e => e.Tags), Is.All.EqualTo(new[] { "ready" }));
    }

    [Test]
    public async Task Groq_AskedByMany_IsCalledOnceInAWhileAndSpendsNoQuota()
    {
        await using var host = await StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => CheckAsync(host)));
        var calls = host.Groq.Counters.Requests;
        host.Time.Advance(TimeSpan.FromSeconds(30));
        await CheckAsync(host);

        Assert.That((calls, host.Groq.Counters.Requests), Is.EqualTo((1, 2)));
        Assert.That(host.Groq.Counters.Models.Values.Sum(m => m.Admitted), Is.Zero);
        Assert.That((await host.Monitor.ReadQuotaAsync()).Models.SelectMany(m => m.Dimensions).Select(d => d.Used), Is.All.Zero);
    }

    [Test]
    public async Task Groq_ThatRefusesTheKey_IsUnhealthyBeforeAnyRequest()
    {
        await using var host = await StartAsync(simulate: s => s.ApiKey = "gsk_another");

        var groq = (await CheckAsync(host)).Entries["groq"];

        Assert.That((groq.Status, groq.Description), Is.EqualTo((HealthStatus.Unhealthy, "Groq does not accept the key.")));
    }

    [Test]
    public async Task Groq_OutOfReachAndBack_IsUnhealthyAndThenHealthyWithoutARequest()
    {
        await using var host = await StartAsync(o => o.Retry.MaxRetries = 0);
        host.Groq.Faults.Add(FaultKind.ConnectionCut, 3);
        var failed = await host.AskAsync("Hello");
        var down = (await CheckAsync(host)).Entries["groq"].Status;
        host.Time.Advance(TimeSpan.FromSeconds(30));

        var up = (await CheckAsync(host)).Entries["groq"].Status;

        Assert.That(failed.Error?.Kind, Is.EqualTo(CompletionErrorKind.UpstreamFailure));
        Assert.That((down, up), Is.EqualTo((HealthStatus.Unhealthy, HealthStatus.Healthy)));
    }

    [Test]
    public async Task Groq_ThatHangs_IsUnhealthyInFiveSeconds()
    {
        var client = new Mock<IGroqClient>();
        client.Setup(c => c.ListModelsAsync(It.IsAny<CancellationToken>())).Returns<CancellationToken>(async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException();
        });
        await using var host = await StartAsync(add: services => services.AddSingleton(client.Object));
        var check = CheckAsync(host);

        await Wait.UntilAsync(() => client.Invocations.Count == 1, "Groq is asked");
        host.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.That((await check).Entries["groq"].Status, Is.EqualTo(HealthStatus.Unhealthy));
    }

    [Test]
    public async Task Groq_WithoutAModelOfTheRoutes_IsDegraded()
    {
        await using var host = await StartAsync(o =>
        {
            o.Models["acme/unlisted"] = new ModelOptions { Role = ModelRole.Workhorse, ContextWindow = 1000, MaxOutputTokens = 100 };
        });

        var groq = (await CheckAsync(host)).Entries["groq"];

        Assert.That((groq.Status, groq.Description), Is.EqualTo((HealthStatus.Degraded, "Groq does not list some models of the routes.")));
    }

    [TestCase(800, HealthStatus.Degraded)]
    [TestCase(1000, HealthStatus.Unhealthy)]
    public async Task Quota_NearItsEnd_SaysSo(long spent, HealthStatus expected)
    {
        await using var host = await StartAsync(o => o.Routes.Simple = o.Routes.Medium = o.Routes.Complex = [Small]);
        host.Groq.SpendForeign(Small, spent, 0);
        await host.AskAsync("Hello");

        Assert.That((await CheckAsync(host)).Entries["groq-quota"].Status, Is.EqualTo(expected));
    }

    [Test]
    public async Task Stores_WithOneAway_NamesItAndTheOneInUse()
    {
        var lost = new Mock<IQuotaStore>();
        lost.SetupGet(s => s.Name).Returns("lost");
        lost.Setup(s => s.ReserveAsync(It.IsAny<QuotaRequest>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("db.internal:6379"));
        await using var host = await StartAsync(add: services => services.AddSingleton(lost.Object));
        await host.AskAsync("Hello");

        var stores = (await CheckAsync(host)).Entries["groq-stores"];

        Assert.That(stores.Status, Is.EqualTo(HealthStatus.Degraded));
        Assert.That(stores.Description, Does.Contain("lost").And.Contain("memory for quota").And.Not.Contain("db.internal"));
    }

    [Test]
    public async Task FailureStatus_OfTheHostsChoice_IsReportedInsteadOfUnhealthy()
    {
        await using var host = await RouterHost.StartAsync(
            simulate: s => s.ApiKey = "gsk_another",
            add: services => services.AddHealthChecks().AddGroqRouting(HealthStatus.Degraded, ["groq"]));

        var report = await CheckAsync(host);

        Assert.That(report.Entries["groq"].Status, Is.EqualTo(HealthStatus.Degraded));
        Assert.That(report.Entries["groq"].Tags, Is.EqualTo(new[] { "groq" }));
    }

    [Test]
    public async Task Checks_WithoutARouter_NameTheCallThatIsMissing()
    {
        await using var services = new ServiceCollection().AddLogging().AddHealthChecks().AddGroqRouting().Services.BuildServiceProvider();

        var check = services.GetRequiredService<HealthCheckService>();

        Assert.That(async () => await check.CheckHealthAsync(), Throws.InvalidOperationException.With.Message.Contains("services.AddGroqRouting()"));
    }

    private static Task<RouterHost> StartAsync(
        Action<GroqRoutingOptions>? configure = null,
        Action<SimulatorOptions>? simulate = null,
        Action<IServiceCollection>? add = null) => RouterHost.StartAsync(configure, simulate, services =>
        {
            services.AddHealthChecks().AddGroqRouting();
            add?.Invoke(services);
        });

    private static Task<HealthReport> CheckAsync(RouterHost host) => host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
}
