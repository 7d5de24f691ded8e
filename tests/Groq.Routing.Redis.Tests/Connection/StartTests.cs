using Groq.Routing.Redis.Tests.Server;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using StackExchange.Redis;

namespace Groq.Routing.Redis.Tests.Connection;

[TestFixture]
public sealed class StartTests
{
    [Test]
    public async Task Complete_WithoutRedis_GoesOnWithinTheBoundAndFindsItLater()
    {
        await using var server = await TestServers.StartAsync();
        await server.KillAsync();
        await using var router = new RouterOnRedis(b => b.AddRedis($"{server.Address},connectTimeout=500"));

        var result = await router.Router.CompleteAsync(new CompletionRequest("What is a stack?"));
        Assert.That(result.Success, Is.True);
        await UntilAsync(() => InUse(router) == "memory");

        await server.RestartAsync();
        await UntilAsync(() => InUse(router) == "redis");

        var used = (await router.Monitor.ReadQuotaAsync()).Models.Sum(m => m.Dimensions.Where(d => d.Dimension == QuotaDimension.Rpd).Sum(d => d.Used));
        Assert.That(used, Is.EqualTo(1).Within(0.2), "what was spent alone is handed over");
    }

    [Test]
    public async Task Complete_OnRedis_TellsWhatAllInstancesHaveUsed()
    {
        var (address, _) = await TestServers.PlainAsync();
        var prefix = TestServers.NewPrefix();
        await using var one = new RouterOnRedis(b => b.AddRedis(address).AddRedis(o => o.KeyPrefix = prefix), configure: o => o.StoreTimeout = TimeSpan.FromSeconds(30));
        await using var two = new RouterOnRedis(b => b.AddRedis(address).AddRedis(o => o.KeyPrefix = prefix), configure: o => o.StoreTimeout = TimeSpan.FromSeconds(30));
        await one.Router.CompleteAsync(new CompletionRequest("What is a stack?"));

        var told = await two.Router.CompleteAsync(new CompletionRequest("What is a queue?"));
        var cached = await two.Router.CompleteAsync(new CompletionRequest("What is a stack?"));

        double Used(CompletionResult result) => result.Quota!.Ledger!.Dimensions.Single(d => d.Dimension == QuotaDimension.Rpd).Used;
        Assert.That(Used(told), Is.EqualTo(2).Within(0.2));
        Assert.That(cached.Cached, Is.True);
        Assert.That(Used(cached), Is.EqualTo(2).Within(0.2));
    }

    [Test]
    public async Task AddRedis_WithTheHostsConnections_UsesTheOneItNames()
    {
        var (_, connection) = await TestServers.PlainAsync();
        var prefix = TestServers.NewPrefix();
        await using var router = new RouterOnRedis(b =>
        {
            b.Services.AddSingleton(Mock.Of<IConnectionMultiplexer>());
            b.Services.AddKeyedSingleton<IConnectionMultiplexer>("groq", connection);
            b.AddRedis(s => s.GetRequiredKeyedService<IConnectionMultiplexer>("groq")).AddRedis(o => o.KeyPrefix = prefix);
        });

        await router.Router.CompleteAsync(new CompletionRequest("What is a stack?"));

        Assert.That(await connection.GetDatabase().KeyExistsAsync($"{{{prefix}:quota}}:books"), Is.True);
    }

    [Test]
    public async Task AddRedis_WithTheHostsOnlyConnection_UsesItAndLeavesItOpen()
    {
        var (_, connection) = await TestServers.PlainAsync();
        var prefix = TestServers.NewPrefix();
        await using (var router = new RouterOnRedis(b =>
        {
            b.Services.AddSingleton<IConnectionMultiplexer>(connection);
            b.AddRedis(o =>
            {
                o.ConnectionString = null;
                o.KeyPrefix = prefix;
            });
        }))
        {
            await router.Router.CompleteAsync(new CompletionRequest("What is a stack?"));
        }

        Assert.That(await connection.GetDatabase().KeyExistsAsync($"{{{prefix}:quota}}:books"), Is.True);
    }

    private static string InUse(RouterOnRedis router) => router.Monitor.ReadStores().Single(s => s is { Kind: StoreKind.Quota, InUse: true }).Name;

    private static async Task UntilAsync(Func<bool> happened)
    {
        for (var attempt = 0; !happened(); attempt++)
        {
            Assert.That(attempt, Is.LessThan(1500), "it has not happened");
            await Task.Delay(20);
        }
    }
}
