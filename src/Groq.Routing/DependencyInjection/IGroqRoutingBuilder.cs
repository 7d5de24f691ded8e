using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing;

/// <summary>Adds stores and adapters to a router. Returned by <c>AddGroqRouting</c>.</summary>
public interface IGroqRoutingBuilder
{
    /// <summary>The services the router is part of.</summary>
    IServiceCollection Services { get; }

    /// <summary>The <c>Groq</c> section the router reads; <see langword="null"/> when it was added without one. A store reads its own part of it.</summary>
    IConfigurationSection? Section { get; }
}
