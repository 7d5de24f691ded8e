using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing;

internal sealed class GroqRoutingBuilder(IServiceCollection services, IConfigurationSection? section) : IGroqRoutingBuilder
{
    public IServiceCollection Services => services;

    public IConfigurationSection? Section => section;
}
