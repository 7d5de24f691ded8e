using Groq.Routing.Redis.Tests.Server;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Redis.Tests.Connection;

/// <summary>What a request costs in round trips, and which of them it waits for.</summary>
[TestFixture]
public sealed class RoundTripTests
{
    private static readonly string[] OfMiss = ["mget", "reserve", "settle", "cache-set"];

    [Test]
    public async Task Complete_AMissAndAHit_SendFourCommandsAndOne()
    {
        await using var server = await TestServers.StartAsync();
        await using var router = new RouterOnRedis(b => b.AddRedis(server.Address), configure: Patient);
        await router.Router.CompleteAsync(new CompletionRequest("Everything is connected now, and every script is known."));
        await router.Cache.GetStatisticsAsync();
        using var monitor = await RedisMonitor.StartAsync(server);
        await router.Router.CompleteAsync(new CompletionRequest("And what is left of that has come."));
        await monitor.ReadUntilAsync("cache-set");

        await router.Router.CompleteAsync(new CompletionRequest("What is a stack?"));
        var ofMiss = await monitor.ReadUntilAsync(OfMiss);
        var hit = await router.Router.CompleteAsync(new CompletionRequest("What is a stack?"));
        await router.Router.CompleteAsync(new CompletionRequest("What is a queue?"));
        var ofHitAndMiss = await monitor.ReadUntilAsync(OfMiss);

        Assert.That(hit.Cached, Is.True);
        Assert.That(ofMiss.TakeLast(4), Is.EquivalentTo(OfMiss));
        Assert.That(ofMiss.TakeLast(4).Take(2), Is.EqualTo(new[] { "mget", "reserve" }));
        Assert.That(ofHitAndMiss, Is.EquivalentTo(OfMiss.Prepend("mget")));
    }

    [Test]
    public async Task Complete_WhenRedisStopsAsGroqAnswers_DoesNotWaitForSettlementAndStorage()
    {
        await using var server = await TestServers.StartAsync();
        await using var router = new RouterOnRedis(b => b.AddRedis(server.Address), server.FreezeAsync, Patient);
        using var monitor = await RedisMonitor.StartAsync(server);

        var result = await router.Router.CompleteAsync(new CompletionRequest("What is a stack?"));
        await server.ThawAsync();

        Assert.That(result.Success, Is.True);
        Assert.That(await monitor.ReadUntilAsync("settle", "cache-set"), Does.Contain("reserve"));
    }

    // A machine that is busy with other tests must not make a store look lost.
    private static void Patient(GroqRoutingOptions options) => options.StoreTimeout = TimeSpan.FromSeconds(30);
}
