using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing;

/// <summary>Adds stores and adapters to a router. Returned by <c>AddGroqRouting</c>.</summary>
public interface IGroqRoutingBuilder
{
    /// <summary>The services the router is part of.</summary>
    IServiceCollection Services { get; }
}
