namespace Groq.Routing.Faults.Tests;

/// <summary>A quarter of an hour under load, in which one fault follows the other, in any order.</summary>
[TestFixture]
public sealed class MixedFaultTests
{
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(15);

    [Test]
    [Explicit("Long: 15 minutes.")]
    [Category("Soak")]
    [CancelAfter(1_500_000)]
    public async Task Load_ThroughAQuarterOfAnHourOfFaults_StaysWithinTheLimitAndBothStoresAgree()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        await TestContext.Progress.WriteLineAsync($"seed {seed}");
        await using var stores = await Stores.StartAsync(mongo: true);
        await using var proxy = new TcpProxy(stores.Redis.Port);
        await using var cluster = await Cluster.StartAsync(3, builder => stores.AddTo(builder, proxy.Port));
        await cluster.LoadAsync();
        (string Name, Func<Task> Happen)[] faults =
        [
            ("Redis is killed and comes back empty", async () =>
            {
                await stores.Redis.KillAsync();
                await Task.Delay(random.Next(0, 10_000));
                await stores.Redis.RestartAsync();
            }),
            ("Redis is frozen", async () =>
            {
                await stores.Redis.FreezeAsync();
                await Task.Delay(random.Next(100, 8_000));
                await stores.Redis.ThawAsync();
            }),
            ("everything is flushed", () => stores.Redis.DoAsync("FLUSHALL")),
            ("Redis refuses writes", async () =>
            {
                await stores.Redis.DoAsync("CONFIG SET maxmemory 1");
                await Task.Delay(random.Next(100, 8_000));
                await stores.Redis.DoAsync("CONFIG SET maxmemory 0");
            }),
            ("a connection is cut", () =>
            {
                proxy.CutMidCommand(random.Next(1, 5_000));
                return Task.CompletedTask;
            }),
            ("a client dies", async () =>
            {
                await using var mortal = await cluster.JoinMortalAsync(stores);
                await Task.Delay(random.Next(1_000, 5_000));
            }),
        ];

        var elapsed = System.Diagnostics.Stopwatch.StartNew();
        while (elapsed.Elapsed < Length)
        {
            var (name, happen) = faults[random.Next(faults.Length)];
            await TestContext.Progress.WriteLineAsync($"{elapsed.Elapsed:mm\\:ss} {cluster.Admitted} admitted, {cluster.Refused} refused; {name}");
            await happen();
            await cluster.GoOnAsync(random.Next(1, 200));
        }

        await Cluster.UntilAsync(() => Task.FromResult(cluster.StoresInUse.All(s => s == "redis")));
        await Cluster.UntilAsync(async () => Math.Abs(await cluster.ReadUsedAsync("redis") - await cluster.ReadUsedAsync("mongo")) < 40);
        await TestContext.Progress.WriteLineAsync($"{elapsed.Elapsed:mm\\:ss} {cluster.Admitted} admitted, {cluster.Admitted / (Cluster.Rpm + (Cluster.Rpm * elapsed.Elapsed.TotalMinutes)):P1} of what Groq's rule allows");
        (await cluster.StopAsync()).Check();
    }
}
