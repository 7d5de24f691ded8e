namespace Groq.Routing.Redis;

/// <summary>The scripts of the answer cache. A lookup needs none.</summary>
internal static class CacheScripts
{
    public static readonly RedisScript Set = new("cache.lua", "cache-set.lua");
    public static readonly RedisScript Remove = new("cache.lua", "cache-remove.lua");
    public static readonly RedisScript Clear = new("cache.lua", "cache-clear.lua");
    public static readonly RedisScript ClearPartition = new("cache.lua", "cache-clear-partition.lua");
    public static readonly RedisScript Statistics = new("cache.lua", "cache-statistics.lua");
}
