using System.Buffers.Binary;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Routing.Tests.Caching;

[TestFixture]
public sealed class MemoryCacheStoreProperties
{
    private const int Keys = 40;

    private static readonly Gen<Step[]> Steps = Gen.Select(
        Gen.Frequency((6, Gen.Const(Kind.Set)), (6, Gen.Const(Kind.Get)), (2, Gen.Const(Kind.Pass)), (2, Gen.Const(Kind.Remove)), (1, Gen.Const(Kind.ClearPartition)), (1, Gen.Const(Kind.Clear))),
        Gen.Int[0, Keys - 1],
        Gen.Int[-1, 20],
        static (kind, key, amount) => new Step(kind, key, amount)).Array[0, 300];

    private enum Kind
    {
        Set,
        Get,
        Pass,
        Remove,
        ClearPartition,
        Clear,
    }

    [Test]
    public void Store_AnySteps_BehavesLikeADictionaryWithTimes() => Steps.Sample(static steps =>
    {
        var time = new FakeTimeProvider();
        var store = new MemoryCacheStore(time, static () => new CacheOptions());
        var reference = new Dictionary<int, (CacheEntry Entry, int ExpiresAt)>();
        var (now, hits, misses, tokens, number) = (0, 0L, 0L, 0L, 0);
        foreach (var step in steps)
        {
            switch (step.Kind)
            {
                case Kind.Set:
                    var entry = new CacheEntry { Response = $"{number}", Model = "m", Usage = new(number++, 0) };
                    Run(store.SetAsync(Key(step.Key), entry, TimeSpan.FromSeconds(step.Amount), default));
                    reference[step.Key] = (entry, now + step.Amount);
                    break;
                case Kind.Get:
                    var expected = Valid(step.Key) ? reference[step.Key].Entry : null;
                    Assert.That(Run(store.GetAsync(Key(step.Key), default)), Is.SameAs(expected));
                    hits += expected is null ? 0 : 1;
                    misses += expected is null ? 1 : 0;
                    tokens += expected?.Usage.InputTokens ?? 0;
                    break;
                case Kind.Pass:
                    now += Math.Max(0, step.Amount);
                    time.Advance(TimeSpan.FromSeconds(Math.Max(0, step.Amount)));
                    break;
                case Kind.Remove:
                    Assert.That(Run(store.RemoveAsync(Key(step.Key), default)), Is.EqualTo(Valid(step.Key)));
                    reference.Remove(step.Key);
                    break;
                case Kind.ClearPartition:
                    var gone = reference.Keys.Where(key => Partition(key) == Partition(step.Key)).ToArray();
                    Assert.That(Run(store.ClearPartitionAsync(Partition(step.Key), default)), Is.EqualTo(gone.Count(Valid)));
                    Array.ForEach(gone, key => reference.Remove(key));
                    break;
                case Kind.Clear:
                    Assert.That(Run(store.ClearAsync(default)), Is.EqualTo(reference.Keys.Count(Valid)));
                    reference.Clear();
                    break;
            }

            var statistics = Run(store.GetStatisticsAsync(default));
            Assert.That(statistics.Valid, Is.EqualTo(reference.Keys.Count(Valid)));
            Assert.That(statistics.Entries, Is.InRange(statistics.Valid, reference.Count));
            Assert.That((statistics.Hits, statistics.Misses, statistics.Evictions), Is.EqualTo((hits, misses, 0L)));
            Assert.That(statistics.Saved.GetValueOrDefault("m"), Is.EqualTo(new CacheSavings(hits, tokens)));
        }

        bool Valid(int key) => reference.TryGetValue(key, out var there) && there.ExpiresAt > now;
    });

    [Test]
    public void Store_AnyStepsWithinBounds_HoldsThemAndNeverAnswersWrong() => Gen.Select(Gen.Int[1, 10], Gen.Long[500, 5_000], Steps).Sample(static (maxEntries, maxBytes, steps) =>
    {
        var time = new FakeTimeProvider();
        var options = new CacheOptions { MaxEntries = maxEntries, MaxBytes = maxBytes };
        var store = new MemoryCacheStore(time, () => options);
        var last = new Dictionary<int, (string Response, int ExpiresAt)>();
        var (now, number) = (0, 0);
        foreach (var step in steps)
        {
            switch (step.Kind)
            {
                case Kind.Set:
                    var response = $"{number++}".PadLeft(step.Key * 10);
                    Run(store.SetAsync(Key(step.Key), new CacheEntry { Response = response, Model = "m" }, TimeSpan.FromSeconds(step.Amount), default));
                    last[step.Key] = (response, now + step.Amount);
                    break;
                case Kind.Pass:
                    now += Math.Max(0, step.Amount);
                    time.Advance(TimeSpan.FromSeconds(Math.Max(0, step.Amount)));
                    break;
                default:
                    if (Run(store.GetAsync(Key(step.Key), default)) is { } found)
                    {
                        Assert.That((found.Response, last[step.Key].ExpiresAt > now), Is.EqualTo((last[step.Key].Response, true)));
                    }

                    break;
            }

            var statistics = Run(store.GetStatisticsAsync(default));
            Assert.That(statistics.Entries, Is.InRange(0, maxEntries));
            Assert.That(statistics.Bytes, Is.InRange(0, maxBytes));
        }
    });

    private static CacheKey Key(int id)
    {
        var hash = new byte[32];
        BinaryPrimitives.WriteInt32BigEndian(hash.AsSpan(4), id);
        return new CacheKey(hash, Partition(id));
    }

    private static string? Partition(int key) => key % 3 == 0 ? null : $"p{key % 3}";

    // The memory store has no reason to be asynchronous, which keeps a failing sample's steps in order.
    private static T Run<T>(ValueTask<T> operation)
    {
        Assert.That(operation.IsCompletedSuccessfully, Is.True);
        return operation.Result;
    }

    private static void Run(ValueTask operation)
    {
        Assert.That(operation.IsCompletedSuccessfully, Is.True);
        operation.GetAwaiter().GetResult();
    }

    private sealed record Step(Kind Kind, int Key, int Amount);
}
