using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Groq.Routing.Redis.Tests.Server;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Redis.Tests.Caching;

/// <summary>Any sequence of operations finds, removes and counts the same in Redis as in memory, at the same times.</summary>
[TestFixture]
public sealed class RedisCacheStoreModelTests
{
    private static readonly string?[] Partitions = [null, "", "course-1"];

    // What happens, which question, which partition, how long an entry lives, how much time passes. Time passes in fours of seconds and
    // entries live for two more than that: on the grid that entries of Redis expire on, up to 1.6 % later, they never meet.
    private static readonly Gen<(int Kind, int Question, int Partition, int Lives, int Passes)> Step =
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[0, 14], Gen.Int[1, 6]);

    [Test]
    public void AnySequence_InRedisAndInMemory_IsTheSame() =>
        Step.Array[10, 80].Sample(steps => RunAsync(steps).GetAwaiter().GetResult(), iter: 150, threads: 1);

    private static async Task RunAsync((int Kind, int Question, int Partition, int Lives, int Passes)[] steps)
    {
        var (clock, connection) = await TestServers.ClockedAsync();
        var time = new FakeTimeProvider(clock.Now);
        var memory = new MemoryCacheStore(time, static () => new CacheOptions());
        using var redis = Stores.Cache(connection, TestServers.NewPrefix());
        var number = 0;
        foreach (var (kind, question, partition, lives, passes) in steps)
        {
            var key = Key(question, Partitions[partition]);
            switch (kind)
            {
                case <= 3:
                    var entry = new CacheEntry { Response = $"answer {++number}", Model = $"model-{question}", Usage = new TokenUsage(number, 1) };
                    var timeToLive = TimeSpan.FromSeconds((lives * 4) + 2);
                    await memory.SetAsync(key, entry, timeToLive, default);
                    await redis.SetAsync(key, entry, timeToLive, default);
                    break;
                case <= 6:
                    var expected = await memory.GetAsync(key, default);
                    Assert.That(await redis.GetAsync(key, default), Is.EqualTo(expected));
                    break;
                case 7:
                    var removed = await memory.RemoveAsync(key, default);
                    Assert.That(await redis.RemoveAsync(key, default), Is.EqualTo(removed));
                    break;
                case 8:
                    var ofPartition = await memory.ClearPartitionAsync(Partitions[partition], default);
                    Assert.That(await redis.ClearPartitionAsync(Partitions[partition], default), Is.EqualTo(ofPartition));
                    break;
                case 9 when passes == 1:
                    var all = await memory.ClearAsync(default);
                    Assert.That(await redis.ClearAsync(default), Is.EqualTo(all));
                    break;
                default:
                    time.Advance(TimeSpan.FromSeconds(4 * passes));
                    clock.Advance(TimeSpan.FromSeconds(4 * passes));
                    break;
            }

            var inMemory = await memory.GetStatisticsAsync(default);
            var inRedis = await redis.GetStatisticsAsync(default);
            Assert.That((inRedis.Valid, inRedis.Hits, inRedis.Misses), Is.EqualTo((inMemory.Valid, inMemory.Hits, inMemory.Misses)));
            Assert.That(inRedis.Saved, Is.EquivalentTo(inMemory.Saved));
            Assert.That(inRedis.Bytes > 0, Is.EqualTo(inRedis.Valid > 0));
        }
    }

    private static CacheKey Key(int question, string? partition) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{question}/{partition ?? "common"}")), partition);
}
