namespace Groq.Routing;

/// <summary>The windows of Groq's buckets.</summary>
internal static class QuotaWindow
{
    public const int Dimensions = 6;

    public const double Minute = 60;
    private const double Day = 86_400;

    /// <summary>Seconds over which a full bucket drains.</summary>
    public static double SecondsOf(QuotaDimension dimension) =>
        dimension is QuotaDimension.Rpd or QuotaDimension.Tpd ? Day : Minute;

    /// <summary>How long until <paramref name="excess"/> of <paramref name="limit"/> has drained.</summary>
    public static TimeSpan TimeToDrain(double excess, double limit, QuotaDimension dimension) =>
        Time(limit > 0 ? excess / limit * SecondsOf(dimension) : double.PositiveInfinity);

    /// <summary>A time for people and timers: not below nothing, not above a year.</summary>
    public static TimeSpan Time(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 365 * Day));
}
