namespace Groq.Routing;

/// <summary>Keeps what was used: per minute for 24 hours, per UTC day for 90 days. Every shipped quota store does.</summary>
public interface IUsageHistory
{
    /// <summary>Reads every minute or day in which something was used, oldest first.</summary>
    ValueTask<IReadOnlyList<UsagePoint>> ReadUsageAsync(UsageInterval interval, CancellationToken cancellationToken);
}
