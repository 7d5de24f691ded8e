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
        options.Routes.Simple = Route(nameof(RouteOptions.Simple)) ?? options.Routes.Simple;
        options.Routes.Medium = Route(nameof(RouteOptions.Medium)) ?? options.Routes.Medium;
        options.Routes.Complex = Route(nameof(RouteOptions.Complex)) ?? options.Routes.Complex;

        // To the binder an empty value is one that was not set; an environment has no other way to say null.
        if (section.GetSection(nameof(GroqRoutingOptions.Quota))[nameof(QuotaOptions.ComplexShare)] is "")
        {
            options.Quota.ComplexShare = null;
        }
    }

    // To the binder an empty list is one that was not set; to us it is a route without candidates, which start-up refuses.
    private List<string>? Route(string name)
    {
        var route = section.GetSection(nameof(GroqRoutingOptions.Routes)).GetSection(name);
        return route.Value is null ? null : route.Value.Length == 0 ? [] : [route.Value];
    }
}
