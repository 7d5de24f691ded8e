namespace Groq.Routing.Redis;

/// <summary>The scripts count microseconds on Redis's clock, which are whole numbers; the rest of the library counts seconds.</summary>
internal static class ServerTime
{
    private const double PerSecond = 1e6;
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    public static double Seconds(double microseconds) => microseconds / PerSecond;

    /// <summary>Exact again: a second's fraction loses less than a microsecond.</summary>
    public static double Microseconds(double seconds) => Math.Round(seconds * PerSecond);

    public static double Microseconds(TimeSpan time) => time.Ticks / (double)TimeSpan.TicksPerMicrosecond;

    /// <summary>A time for people and timers: not below nothing, not above a year.</summary>
    public static TimeSpan Span(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, Year.TotalSeconds));
}
