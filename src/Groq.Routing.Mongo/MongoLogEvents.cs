namespace Groq.Routing.Mongo;

/// <summary>The ids of this package's log events. They are stable: an alert may rely on them.</summary>
internal static class MongoLogEvents
{
    public const int QuotaRecordRemoved = 700;
    public const int CacheRecordRemoved = 701;
    public const int IndexNotCreated = 702;
    public const int IndexDiffers = 703;
}
