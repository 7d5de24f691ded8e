namespace Groq.Routing.Redis;

/// <summary>The ids of this package's log events. They are stable: an alert may rely on them.</summary>
internal static class RedisLogEvents
{
    public const int QuotaRecordRemoved = 600;
    public const int CacheRecordRemoved = 601;
}
