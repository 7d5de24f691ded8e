using System.Diagnostics.CodeAnalysis;
using Groq.Routing;
using Groq.Routing.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Puts what an operator wants to see of the router under a path of the application.</summary>
public static class GroqRoutingEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps a dashboard at <paramref name="pattern"/> and below it <c>GET quota</c>, <c>GET health</c>, <c>GET stats</c>, <c>GET cache/stats</c>
    /// and <c>POST cache/clear</c>. None of them calls a model.
    /// </summary>
    /// <remarks>
    /// All but <c>health</c> demand an authenticated user. Say who with <c>RequireAuthorization("policy")</c> on what is returned, or open
    /// everything with <c>AllowAnonymous()</c>.
    /// </remarks>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, such as <c>/api/groq</c>.</param>
    /// <returns>The conventions of all these endpoints.</returns>
    /// <exception cref="InvalidOperationException">
    /// <c>AddGroqRouting</c> was not called; or, when the application starts, authentication or authorization is not set up and the endpoints were not
    /// opened to everyone.
    /// </exception>
    public static IEndpointConventionBuilder MapGroqRouting(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/api/groq")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        var services = endpoints.ServiceProvider.GetRequiredService<IServiceProviderIsService>();
        if (!services.IsService(typeof(IRouterMonitor)) || !services.IsService(typeof(IAnswerCache)))
        {
            throw new InvalidOperationException("MapGroqRouting needs the router. Call builder.Services.AddGroqRouting(builder.Configuration) before the application is built.");
        }

        var group = endpoints.MapGroup(pattern);
        var source = endpoints.DataSources.Last();
        group.WithTags("Groq").AddEndpointFilter<NoStoreFilter>();
        DashboardEndpoint.Map(group);
        QuotaEndpoint.Map(group);
        HealthEndpoint.Map(group);
        StatisticsEndpoint.Map(group);
        CacheStatisticsEndpoint.Map(group);
        CacheClearEndpoint.Map(group);
        AuthenticatedByDefault.Apply(group, services, pattern);

        // Endpoints are built when the first request comes. A pipeline is built when the application starts, which is when to say what is missing.
        (endpoints as IApplicationBuilder)?.Use(next =>
        {
            _ = source.Endpoints;
            return next;
        });
        return group;
    }
}
