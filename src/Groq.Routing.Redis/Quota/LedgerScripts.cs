namespace Groq.Routing.Redis;

/// <summary>The scripts of the quota ledger.</summary>
internal static class LedgerScripts
{
    public static readonly RedisScript Reserve = new("ledger.lua", "reserve.lua");
    public static readonly RedisScript Settle = new("ledger.lua", "observation.lua", "usage.lua", "settle.lua");
    public static readonly RedisScript Observe = new("ledger.lua", "observation.lua", "observe.lua");
    public static readonly RedisScript Read = new("ledger.lua", "read.lua");
    public static readonly RedisScript Sync = new("ledger.lua", "usage.lua", "sync.lua");
}
