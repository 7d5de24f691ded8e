using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Groq.Routing;

/// <summary>Settings from the <c>Groq</c> section.</summary>
internal sealed class SectionSettings(IConfigurationSection section) : IConfigureOptions<GroqRoutingOptions>
{
    public void Configure(GroqRoutingOptions options) => section.Bind(options);
}
