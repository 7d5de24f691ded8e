using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing;

internal sealed class GroqRoutingBuilder(IServiceCollection services) : IGroqRoutingBuilder
{
    public IServiceCollection Services => services;
}
