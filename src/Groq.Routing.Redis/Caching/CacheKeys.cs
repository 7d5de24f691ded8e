using System.Runtime.InteropServices;
using System.Security.Cryptography;
using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>What the keys of the cache are called. They share a hash tag: a cluster keeps them on one node, so that one step can use several.</summary>
internal sealed class CacheKeys(string keyPrefix)
{
    private readonly string _tag = $"{{{keyPrefix}:cache}}";

    /// <summary>The epoch, the counts and the statistics of all entries.</summary>
    public RedisKey[] Statistics => [Epoch, Counts, _tag + ":statistics"];

    /// <summary>The epoch and the counts of all entries.</summary>
    public RedisKey[] All => [Epoch, Counts];

    private RedisKey Epoch => _tag + ":epoch";

    private RedisKey Counts => _tag + ":counts";

    /// <summary>What a lookup reads: the entry, and the epochs that are in force.</summary>
    public RedisKey[] Lookup(in CacheKey key) => [Entry(key), Epoch, EpochOf(NameOf(key.Partition))];

    /// <summary>An entry with the epochs and counts it belongs to.</summary>
    public RedisKey[] OfEntry(in CacheKey key)
    {
        var partition = NameOf(key.Partition);
        return [Entry(key), Epoch, EpochOf(partition), Counts, CountsOf(partition)];
    }

    /// <summary>The epochs and counts of all entries and of a partition.</summary>
    public RedisKey[] OfPartition(string? partition)
    {
        var name = NameOf(partition);
        return [Epoch, EpochOf(name), Counts, CountsOf(name)];
    }

    // Of any length and any characters, and perhaps somebody's name: the hash goes into the key.
    private static string NameOf(string? partition) =>
        partition is null ? "common" : Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(partition.AsSpan())).AsSpan(0, 16));

    private RedisKey Entry(in CacheKey key) => $"{_tag}:{key}";

    private RedisKey EpochOf(string partition) => $"{_tag}:epoch:{partition}";

    private RedisKey CountsOf(string partition) => $"{_tag}:counts:{partition}";
}
