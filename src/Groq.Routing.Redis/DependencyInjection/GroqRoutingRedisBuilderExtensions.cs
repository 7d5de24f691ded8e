using Groq.Routing;
using Groq.Routing.Redis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Redis to a router: a quota ledger, a usage history and an answer cache that all instances share.</summary>
/// <remarks>
/// Stores are used in the order they are added. A host starts, and answers, without Redis: it is found when it is there.
/// What a key is called begins with <see cref="RedisStoreOptions.KeyPrefix"/>.
/// </remarks>
public static class GroqRoutingRedisBuilderExtensions
{
    /// <summary>
    /// Adds Redis with settings from the <c>Groq:Redis</c> section, over <c>REDIS_URL</c> and <c>REDIS_DB</c>. Without an address there, the host's
    /// <see cref="IConnectionMultiplexer"/> is used.
    /// </summary>
    /// <returns>The builder.</returns>
    public static IGroqRoutingBuilder AddRedis(this IGroqRoutingBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        if (services.Any(s => s.ServiceType == typeof(RedisQuotaStore)))
        {
            return builder;
        }

        // First in line, whatever the host has configured before: the section and code win over the environment.
        services.Insert(0, ServiceDescriptor.Singleton<IConfigureOptions<RedisStoreOptions>>(new RedisEnvironment(Environment.GetEnvironmentVariable)));
        if (builder.Section?.GetSection("Redis") is { } section)
        {
            services.Insert(1, ServiceDescriptor.Singleton<IConfigureOptions<RedisStoreOptions>>(RedisLayer.Of(section)));
        }

        services.AddOptions<RedisStoreOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RedisStoreOptions>, RedisStoreOptionsValidator>());
        services.AddSingleton(Connect);
        services.AddSingleton(s => new RedisQuotaStore(
            s.GetRequiredService<RedisConnection>(),
            s.GetRequiredService<IOptions<RedisStoreOptions>>().Value.KeyPrefix,
            s.GetRequiredService<IOptions<GroqRoutingOptions>>().Value.Quota.InFlightHold,
            s.GetRequiredService<ILogger<RedisQuotaStore>>()));
        services.AddSingleton(s => new RedisCacheStore(
            s.GetRequiredService<RedisConnection>(),
            s.GetRequiredService<IOptions<RedisStoreOptions>>().Value.KeyPrefix,
            s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<ILogger<RedisCacheStore>>()));
        services.AddSingleton<IQuotaStore>(s => s.GetRequiredService<RedisQuotaStore>());
        services.AddSingleton<ICacheStore>(s => s.GetRequiredService<RedisCacheStore>());
        return builder;
    }

    /// <summary>Adds Redis at an address.</summary>
    /// <param name="builder">The router's builder.</param>
    /// <param name="connectionString"><inheritdoc cref="RedisStoreOptions.ConnectionString" path="/summary"/></param>
    /// <returns>The builder.</returns>
    public static IGroqRoutingBuilder AddRedis(this IGroqRoutingBuilder builder, string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        return builder.AddRedis(options => options.ConnectionString = connectionString);
    }

    /// <summary>Adds Redis with settings from code, over those from the section, over those from the environment.</summary>
    /// <param name="builder">The router's builder.</param>
    /// <param name="configure">Changes the settings.</param>
    /// <returns>The builder.</returns>
    public static IGroqRoutingBuilder AddRedis(this IGroqRoutingBuilder builder, Action<RedisStoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        builder.AddRedis();
        builder.Services.AddSingleton<IConfigureOptions<RedisStoreOptions>>(new RedisLayer(configure));
        return builder;
    }

    /// <summary>Adds Redis over a connection of the host's, such as one of several by its key. The host keeps it, and disposes it.</summary>
    /// <param name="builder">The router's builder.</param>
    /// <param name="connection">Finds it: <c>s => s.GetRequiredKeyedService&lt;IConnectionMultiplexer&gt;("groq")</c>.</param>
    /// <returns>The builder.</returns>
    public static IGroqRoutingBuilder AddRedis(this IGroqRoutingBuilder builder, Func<IServiceProvider, IConnectionMultiplexer> connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        builder.AddRedis();
        builder.Services.AddSingleton(new RedisConnectionFactory(connection));
        return builder;
    }

    private static RedisConnection Connect(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<RedisStoreOptions>>().Value;
        if (services.GetService<RedisConnectionFactory>() is { } host)
        {
            return new(() => Task.FromResult(host.Find(services)), options.Database, owned: false);
        }

        if (options.ConnectionString is { } text)
        {
            return new(async () => await ConnectionMultiplexer.ConnectAsync(RedisAddress.Parse(text)).ConfigureAwait(false), options.Database, owned: true);
        }

        return new(() => Task.FromResult(services.GetRequiredService<IConnectionMultiplexer>()), options.Database, owned: false);
    }
}
