namespace Groq.Routing;

/// <summary>How full a bucket is.</summary>
/// <param name="Used">Everything charged and not yet drained.</param>
/// <param name="InFlight">Of that, reservations of other requests that Groq may not have seen yet.</param>
/// <param name="Limit">The limit in force; infinite when there is none.</param>
/// <param name="Settled">Everything ever settled: says what was settled between two moments.</param>
public readonly record struct QuotaLevel(double Used, double InFlight, double Limit, double Settled);
