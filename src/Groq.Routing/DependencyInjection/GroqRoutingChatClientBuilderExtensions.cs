using Groq.Routing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the router to a host as an <see cref="IChatClient"/>.</summary>
public static class GroqRoutingChatClientBuilderExtensions
{
    /// <summary>Adds the router as the host's <see cref="IChatClient"/>. A request that has no answer throws <see cref="CompletionException"/>.</summary>
    /// <param name="builder">The router's builder.</param>
    /// <param name="configure">Changes the settings; <see langword="null"/> = the defaults.</param>
    /// <returns>A builder to which function invocation, logging and the like are added.</returns>
    public static ChatClientBuilder AddChatClient(this IGroqRoutingBuilder builder, Action<ChatClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Services.AddChatClient(Create(configure));
    }

    /// <summary>Adds the router as an <see cref="IChatClient"/> with a key, for a host that has several.</summary>
    /// <param name="builder">The router's builder.</param>
    /// <param name="serviceKey">Its key.</param>
    /// <param name="configure">Changes the settings; <see langword="null"/> = the defaults.</param>
    /// <returns>A builder to which function invocation, logging and the like are added.</returns>
    public static ChatClientBuilder AddKeyedChatClient(this IGroqRoutingBuilder builder, object serviceKey, Action<ChatClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(serviceKey);
        return builder.Services.AddKeyedChatClient(serviceKey, Create(configure));
    }

    private static Func<IServiceProvider, IChatClient> Create(Action<ChatClientOptions>? configure)
    {
        var options = new ChatClientOptions();
        configure?.Invoke(options);
        return services => new GroqChatClient(
            services.GetRequiredService<IModelRouter>(),
            options,
            services.GetRequiredService<IOptions<GroqRoutingOptions>>().Value.BaseAddress);
    }
}
