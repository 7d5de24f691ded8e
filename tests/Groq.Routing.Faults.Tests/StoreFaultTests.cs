namespace Groq.Routing.Faults.Tests;

/// <summary>Three instances under load on one ledger, and what can happen to its stores. A simulated Groq judges: its own books, not the router's.</summary>
[TestFixture]
[CancelAfter(120_000)]
[Parallelizable(ParallelScope.Children)]
public sealed class StoreFaultTests
{
    // What drips in about three seconds: long enough for every instance to notice what happened.
    private const int AWhile = 60;

    [Test]
    public async Task Load_WithoutAnyFault_UsesTheLimitAndNoMore()
    {
        await using var stores = await Stores.StartAsync();
        await using var cluster = await Cluster.StartAsync(3, stores.AddTo);
        await cluster.LoadAsync();

        await cluster.GoOnAsync(AWhile);

        (await cluster.StopAsync()).Check();
    }

    [Test]
    public async Task Load_WhileRedisIsKilledAndComesBackEmpty_StaysWithinTheLimit()
    {
        await using var stores = await Stores.StartAsync();
        await using var cluster = await Cluster.StartAsync(3, stores.AddTo);
        await cluster.LoadAsync();

        await stores.Redis.KillAsync();
        await cluster.GoOnAsync(AWhile);
        Assert.That(cluster.StoresInUse, Is.All.EqualTo("memory"));
        await stores.Redis.RestartAsync();
        await Cluster.UntilAsync(() => Task.FromResult(cluster.StoresInUse.All(s => s == "redis")));
        await cluster.GoOnAsync(AWhile);

        (await cluster.StopAsync()).Check();
    }

    [Test]
    public async Task Load_WhileThePrimaryStoreIsKilledAndComesBack_StaysWithinTheLimitAndBothStoresAgree()
    {
        await using var stores = await Stores.StartAsync(mongo: true);
        await using var cluster = await Cluster.StartAsync(3, stores.AddTo);
        await cluster.LoadAsync();

        await stores.Redis.KillAsync();
        await Cluster.UntilAsync(() => Task.FromResult(cluster.StoresInUse.All(s => s == "mongo")));
        await cluster.GoOnAsync(AWhile);
        await stores.Redis.RestartAsync();
        await Cluster.UntilAsync(() => Task.FromResult(cluster.StoresInUse.All(s => s == "redis")));
        await cluster.GoOnAsync(AWhile);

        // The second store is told what the first one has once nobody uses it any more. At 20 a second, 40 are two beats.
        await Cluster.UntilAsync(async () => Math.Abs(await cluster.ReadUsedAsync("redis") - await cluster.ReadUsedAsync("mongo")) < 40);
        (await cluster.StopAsync()).Check();
    }

    [Test]
    public async Task Load_WhileRedisIsFrozenForFiveSeconds_StaysWithinTheLimit()
    {
        await using var stores = await Stores.StartAsync();
        await using var cluster = await Cluster.StartAsync(3, stores.AddTo);
        await cluster.LoadAsync();

        await stores.Redis.FreezeAsync();
        await Task.Delay(TimeSpan.FromSeconds(5));
        await stores.Redis.ThawAsync();
        await cluster.GoOnAsync(AWhile);

        (await cluster.StopAsync()).Check();
    }

    [Test]
    public async Task Load_WhileThePrimaryStoreIsFrozenForFiveSeconds_StaysWithinTheLimit()
    {
        await using var stores = await Stores.StartAsync(mongo: true);
        await using var cluster = await Cluster.StartAsync(3, stores.AddTo);
        await cluster.LoadAsync();

        await stores.Redis.FreezeAsync();
        await Task.Delay(TimeSpan.FromSeconds(5));
        await stores.Redis.ThawAsync();
        await Cluster.UntilAsync(() => Task.FromResult(cluster.StoresInUse.All(s => s == "redis")));
        await cluster.GoOnAsync(AWhile);

        (await cluster.StopAsync()).Check();
    }

    [Test]
    public async Task Load_WhileConnectionsAreCutInTheMiddleOfACommand_StaysWithinTheLimit()
    {
        await using var stores = await Stores.StartAsync();
        await using var proxy = new TcpProxy(stores.Redis.Port);
        await using var cluster = await Cluster.StartAsync(3, builder => stores.AddTo(builder, proxy.Port));
        await cluster.LoadAsync();

        for (var cut = 0; cut < 6; cut++)
        {
            proxy.CutMidCommand(1000 + (37 * cut));
            await cluster.GoOnAsync(AWhile / 3);
        }

        (await cluster.StopAsync()).Check();
        Assert.That(proxy.Cuts, Is.EqualTo(6));
    }

    [Test]
    public async Task Load_WhileEverythingIsFlushed_StaysWithinTheLimit()
    {
        await using var stores = await Stores.StartAsync();
        await using var cluster = await Cluster.StartAsync(3, stores.AddTo);
        await cluster.LoadAsync();

        for (var flush = 0; flush < 3; flush++)
        {
            await stores.Redis.DoAsync("FLUSHALL");
            await cluster.GoOnAsync(AWhile);
        }

        (await cluster.StopAsync()).Check();
        Assert.That(cluster.StoresInUse, Is.All.EqualTo("redis"));
    }

    [Test]
    public async Task Load_WhileRedisRefusesWritesForWantOfMemory_StaysWithinTheLimit()
    {
        await using var stores = await Stores.StartAsync();
        await using var cluster = await Cluster.StartAsync(3, stores.AddTo);
        await cluster.LoadAsync();

        await stores.Redis.DoAsync("CONFIG SET maxmemory 1");
        await cluster.GoOnAsync(AWhile);
        Assert.That(cluster.StoresInUse, Is.All.EqualTo("memory"));
        await stores.Redis.DoAsync("CONFIG SET maxmemory 0");
        await Cluster.UntilAsync(() => Task.FromResult(cluster.StoresInUse.All(s => s == "redis")));
        await cluster.GoOnAsync(AWhile);

        (await cluster.StopAsync()).Check();
    }

    [Test]
    public async Task Load_WhenAClientDiesBetweenReserveAndSettleAndIsStartedAgain_StaysWithinTheLimit()
    {
        await using var stores = await Stores.StartAsync();
        await using var cluster = await Cluster.StartAsync(2, stores.AddTo, latency: TimeSpan.FromMilliseconds(100));
        await using var mortal = await cluster.JoinMortalAsync(stores);
        await cluster.LoadAsync();

        await mortal.DisposeAsync();
        await cluster.JoinAsync();
        await cluster.GoOnAsync(2 * AWhile);

        (await cluster.StopAsync()).Check();
    }
}
