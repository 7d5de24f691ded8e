namespace Groq.Routing;

/// <summary>The ids of every log event. They are stable: an alert may rely on them.</summary>
internal static class LogEvents
{
    public const int RoutedTo = 100;
    public const int FallingBack = 101;
    public const int QuotaExceeded = 102;
    public const int TooLarge = 103;
    public const int Failed = 104;
    public const int ModelGone = 105;
    public const int HostFailed = 106;

    public const int CacheHit = 200;
    public const int CacheMiss = 201;
    public const int CacheStoreFailed = 202;
    public const int CacheStoreBack = 203;

    public const int GuardFailed = 300;
    public const int PromptBlocked = 301;
    public const int OutputBlocked = 302;
    public const int GuardWarned = 303;
    public const int Repairing = 304;
    public const int PromptRouted = 305;
    public const int GuardModelFailed = 306;

    public const int QuotaStoreFailed = 400;
    public const int QuotaWarning = 401;
    public const int QuotaRefusedByGroq = 402;
    public const int QuotaStoreBack = 403;
    public const int QuotaBooksLost = 404;

    public const int SettingsReloaded = 500;
    public const int SettingsRejected = 501;
}
