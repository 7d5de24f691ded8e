using Groq.Routing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the router to a host's health checks.</summary>
public static class GroqRoutingHealthChecksBuilderExtensions
{
    private static readonly string[] DefaultTags = ["ready"];

    /// <summary>
    /// Adds four checks for readiness, tagged <c>ready</c>: <c>groq</c> (reachable with this key, by its list of models at most every 30 seconds,
    /// which spends no quota), <c>groq-quota</c> (what is left of the day), <c>groq-stores</c> and <c>groq-guards</c>.
    /// None is for liveness: a restart cures nothing of it.
    /// </summary>
    /// <param name="builder">The host's health checks.</param>
    public static IHealthChecksBuilder AddGroqRouting(this IHealthChecksBuilder builder) => builder.AddGroqRouting(HealthStatus.Unhealthy, DefaultTags);

    /// <summary>Adds the four checks with tags of the host's own.</summary>
    /// <param name="builder">The host's health checks.</param>
    /// <param name="failureStatus">What a part that is out of order reports, for a host that can do without Groq.</param>
    /// <param name="tags">The tags of each check.</param>
    public static IHealthChecksBuilder AddGroqRouting(this IHealthChecksBuilder builder, HealthStatus failureStatus, IEnumerable<string> tags)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(tags);
        foreach (var (name, part) in new[]
        {
            ("groq", HealthPartNames.Groq),
            ("groq-quota", HealthPartNames.Quota),
            ("groq-stores", HealthPartNames.Stores),
            ("groq-guards", HealthPartNames.Guards),
        })
        {
            builder.Add(new HealthCheckRegistration(name, services => Create(services, part), failureStatus, tags));
        }

        return builder;
    }

    private static RouterHealthCheck Create(IServiceProvider services, string part) => new(
        services.GetService<RouterHealth>() ?? throw new InvalidOperationException("There is no router to check: call services.AddGroqRouting() as well."),
        part);
}
