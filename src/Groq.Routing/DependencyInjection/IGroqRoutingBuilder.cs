using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing;

/// <summary>Adds to a router: stores, guards, adapters. Returned by <c>AddGroqRouting</c>.</summary>
public interface IGroqRoutingBuilder
{
    /// <summary>The services the router is part of.</summary>
    IServiceCollection Services { get; }
}
