namespace Groq.Routing;

/// <summary>How usage history is cut.</summary>
public enum UsageInterval
{
    /// <summary>Minutes, kept for 24 hours.</summary>
    Minute,

    /// <summary>UTC days, kept for 90 days.</summary>
    Day,
}
