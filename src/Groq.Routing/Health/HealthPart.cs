using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Groq.Routing;

/// <summary>How one part of the router is doing.</summary>
/// <param name="Name">One of <c>groq</c>, <c>quota</c>, <c>guards</c> and <c>stores</c>.</param>
/// <param name="Status">Degraded: requests are answered, something wants attention. Unhealthy: what the cache cannot answer is not answered.</param>
/// <param name="Description">Why, in a sentence that names neither key, model nor host.</param>
public sealed record HealthPart(string Name, HealthStatus Status, string Description);
