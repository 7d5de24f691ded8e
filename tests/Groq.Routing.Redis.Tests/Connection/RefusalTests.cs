using System.Security.Cryptography;
using Groq.Routing.Redis.Tests.Server;
using Groq.Routing.Servers;
using StackExchange.Redis;

namespace Groq.Routing.Redis.Tests.Connection;

/// <summary>A Redis that does not do as it is told says why, and has changed nothing.</summary>
[TestFixture]
public sealed class RefusalTests
{
    private static readonly QuotaModel Model = new("m", new ModelLimits { Rpd = 1000 });
    private static readonly CacheKey Key = new(SHA256.HashData("question"u8), null);
    private static readonly CacheEntry Entry = new() { Response = "answer", Model = "m" };

    [Test]
    public async Task OutOfMemory_IsSaid_AndNothingIsCharged()
    {
        await using var server = await TestServers.StartAsync();
        await using var connection = await TestServers.ConnectAsync(server);
        var quota = await Stores.JoinedAsync(connection, "groq");
        using var cache = Stores.Cache(connection, "groq");
        var reservation = (await ReserveAsync(quota)).Reservation;
        await cache.SetAsync(Key, Entry, TimeSpan.FromMinutes(1), default);
        await connection.GetServers()[0].ConfigSetAsync("maxmemory", "1");

        foreach (var refused in new Func<Task>[]
        {
            () => ReserveAsync(quota),
            () => quota.SettleAsync(new QuotaSettlement(reservation, 1, 9, 9), default).AsTask(),
            () => cache.SetAsync(Key, Entry, TimeSpan.FromMinutes(1), default).AsTask(),
        })
        {
            Assert.That(
                async () => await refused(),
                Throws.TypeOf<RedisRefusedException>().With.Message.StartsWith("it is out of memory (maxmemory) and takes no writes (OOM "));
        }

        Assert.That((await cache.GetAsync(Key, default))?.Response, Is.EqualTo("answer"));

        await connection.GetServers()[0].ConfigSetAsync("maxmemory", "0");
        Assert.That((await quota.ReadAsync([Model], default)).Models[0].Dimensions[0].Used, Is.EqualTo(1).Within(0.1));
        Assert.That(await quota.ReadUsageAsync(UsageInterval.Day, default), Is.Empty);
    }

    [TestCase("-evalsha", "NOPERM")]
    [TestCase("-hset", "ERR The user executing the script can't run this command")]
    [TestCase("-time", "ERR The user executing the script can't run this command")]
    [TestCase("resetkeys", "NOPERM")]
    public async Task MissingPermission_IsSaid(string rule, string said)
    {
        await using var server = await TestServers.StartAsync();
        await using var admin = await TestServers.ConnectAsync(server);
        await admin.GetServers()[0].ExecuteAsync("ACL", "SETUSER", "groq", "on", ">secret", "~*", "+@all", rule);
        await using var connection = await TestServers.ConnectAsync(server, ",user=groq,password=secret");
        await Stores.JoinedAsync(admin, "groq");

        var quota = Stores.Quota(connection, "groq");
        Assert.That(
            async () => await quota.SyncAsync(Stores.Handover(), default),
            Throws.TypeOf<RedisRefusedException>().With.Message.StartsWith($"the user's ACL does not allow it ({said}"));
    }

    [Test]
    public async Task MissingPermissionToReadTheCache_IsSaid()
    {
        await using var server = await TestServers.StartAsync();
        await using var admin = await TestServers.ConnectAsync(server);
        await admin.GetServers()[0].ExecuteAsync("ACL", "SETUSER", "groq", "on", ">secret", "~*", "+@all", "-mget");
        await using var connection = await TestServers.ConnectAsync(server, ",user=groq,password=secret");
        using var cache = Stores.Cache(connection, "groq");

        Assert.That(
            async () => await cache.GetAsync(Key, default),
            Throws.TypeOf<RedisRefusedException>().With.Message.StartsWith("the user's ACL does not allow it (NOPERM"));
    }

    [Test]
    public async Task ReadOnlyReplica_IsAFailure()
    {
        await using var server = await TestServers.StartAsync();
        await using var connection = await TestServers.ConnectAsync(server);
        var quota = await Stores.JoinedAsync(connection, "groq");
        await connection.GetServers()[0].ExecuteAsync("REPLICAOF", "127.0.0.1", $"{RedisProcess.FreePort()}");

        Assert.That(
            async () => await ReserveAsync(quota),
            Throws.InstanceOf<RedisException>().Or.TypeOf<RedisRefusedException>().With.Message.Contains("replica"));
    }

    [Test]
    public async Task ForeignKeys_AreSaidToBe()
    {
        var (_, connection) = await TestServers.PlainAsync();
        var prefix = TestServers.NewPrefix();
        await connection.GetDatabase().StringSetAsync($"{{{prefix}:quota}}:books", "somebody else's", TimeSpan.FromMinutes(1));

        Assert.That(
            async () => await Stores.JoinedAsync(connection, prefix),
            Throws.TypeOf<RedisRefusedException>().With.Message.StartsWith("another application uses our keys; set Groq:Redis:KeyPrefix (WRONGTYPE"));
    }

    [TestCase("LOADING Redis is loading the dataset in memory", "it is still loading its data (LOADING")]
    [TestCase("MISCONF Redis is configured to save RDB snapshots", "it cannot save to disk and takes no writes (MISCONF")]
    [TestCase("NOREPLICAS Not enough good replicas to write.", "it has too few replicas to take writes (NOREPLICAS")]
    [TestCase("MASTERDOWN Link with MASTER is down", "it is a replica that has lost its primary (MASTERDOWN")]
    [TestCase("READONLY You can't write against a read only replica.", "it is a read-only replica (READONLY")]
    [TestCase("ERR something else", "ERR something else")]
    public void Of_WhatAServerSays_SaysWhatToMend(string said, string meaning) =>
        Assert.That(RedisRefusedException.Of(new RedisServerException(RedisErrorKind.Unknown, CommandFlags.None, said)).Message, Does.StartWith(meaning));

    private static async Task<QuotaDecision> ReserveAsync(RedisQuotaStore store) =>
        await store.ReserveAsync(new QuotaRequest(new[] { new QuotaCandidate(Model, 1, 1) }), default);
}
