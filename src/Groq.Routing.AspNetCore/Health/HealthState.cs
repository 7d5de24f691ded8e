namespace Groq.Routing.AspNetCore;

/// <summary>How a part is doing, the worst last.</summary>
internal enum HealthState
{
    /// <summary>As it should be.</summary>
    Healthy,

    /// <summary>Requests are answered, something wants attention.</summary>
    Degraded,

    /// <summary>Requests that the cache cannot answer are not answered.</summary>
    Unhealthy,
}
