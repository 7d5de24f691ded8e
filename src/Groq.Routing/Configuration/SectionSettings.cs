using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Groq.Routing;

/// <summary>Settings from the <c>Groq</c> section.</summary>
internal sealed class SectionSettings(IConfigurationSection section) : IConfigureOptions<GroqRoutingOptions>
{
    public IConfigurationSection Section => section;

    public void Configure(GroqRoutingOptions options)
    {
        new CoreSection(section).Bind(options, static binder => binder.ErrorOnUnknownConfiguration = true);
        var routes = section.GetSection(nameof(GroqRoutingOptions.Routes));
        options.Routes.Simple = Route(routes, nameof(RouteOptions.Simple)) ?? options.Routes.Simple;
        options.Routes.Medium = Route(routes, nameof(RouteOptions.Medium)) ?? options.Routes.Medium;
        options.Routes.Complex = Route(routes, nameof(RouteOptions.Complex)) ?? options.Routes.Complex;
        var guards = section.GetSection(nameof(GroqRoutingOptions.Guards));
        options.Guards.SuspiciousRoute = Route(guards, nameof(GuardOptions.SuspiciousRoute)) ?? options.Guards.SuspiciousRoute;

        // To the binder an empty value is one that was not set; an environment has no other way to say null.
        if (section.GetSection(nameof(GroqRoutingOptions.Quota))[nameof(QuotaOptions.ComplexShare)] is "")
        {
            options.Quota.ComplexShare = null;
        }
    }

    // To the binder an empty list is one that was not set; to us it is a route without candidates, which start-up refuses.
    private static List<string>? Route(IConfigurationSection routes, string name)
    {
        var route = routes.GetSection(name);
        return route.Value is null ? null : route.Value.Length == 0 ? [] : [route.Value];
    }
}
