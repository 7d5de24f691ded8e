namespace Groq.Routing;

/// <summary>How long requests took. Percentiles are exact to a tenth.</summary>
/// <param name="Count">Requests measured.</param>
/// <param name="Mean">Mean.</param>
/// <param name="P50">Median.</param>
/// <param name="P95">95th percentile.</param>
/// <param name="P99">99th percentile.</param>
/// <param name="Max">Longest.</param>
public readonly record struct LatencyStatistics(long Count, TimeSpan Mean, TimeSpan P50, TimeSpan P95, TimeSpan P99, TimeSpan Max);
