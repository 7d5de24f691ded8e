using Groq.Routing;
using Groq.Routing.Mongo;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MongoDB.Driver;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds MongoDB to a router: a quota ledger, a usage history and an answer cache that all instances share.</summary>
/// <remarks>Stores are used in the order they are added. A host starts, and answers, without MongoDB: it is found when it is there.</remarks>
public static class GroqRoutingMongoBuilderExtensions
{
    /// <summary>A request waits less for a store; a settlement that is later still counts.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Adds MongoDB with settings from the <c>Groq:Mongo</c> section, over <c>MONGODB_URI</c>. Without an address there, the host's
    /// <see cref="IMongoDatabase"/> is used, or its <see cref="IMongoClient"/>.
    /// </summary>
    /// <returns>The builder.</returns>
    public static IGroqRoutingBuilder AddMongo(this IGroqRoutingBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        if (services.Any(s => s.ServiceType == typeof(MongoQuotaStore)))
        {
            return builder;
        }

        // First in line, whatever the host has configured before: the section and code win over the environment.
        services.Insert(0, ServiceDescriptor.Singleton<IConfigureOptions<MongoStoreOptions>>(new MongoEnvironment(Environment.GetEnvironmentVariable)));
        if (builder.Section?.GetSection("Mongo") is { } section)
        {
            services.Insert(1, ServiceDescriptor.Singleton<IConfigureOptions<MongoStoreOptions>>(new MongoSection(section)));
        }

        services.AddOptions<MongoStoreOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MongoStoreOptions>, MongoStoreOptionsValidator>());
        services.AddSingleton<MongoOwnClient>();
        services.AddSingleton(s => new MongoCollections(Open(s), s.GetRequiredService<TimeProvider>(), s.GetRequiredService<ILogger<MongoCollections>>()));
        services.AddSingleton(CreateQuotaStore);
        services.AddSingleton<MongoCacheStore>();
        services.AddSingleton<IQuotaStore>(s => s.GetRequiredService<MongoQuotaStore>());
        services.AddSingleton<ICacheStore>(s => s.GetRequiredService<MongoCacheStore>());
        return builder;
    }

    /// <summary>Adds MongoDB at an address.</summary>
    /// <param name="builder">The router's builder.</param>
    /// <param name="connectionString"><inheritdoc cref="MongoStoreOptions.ConnectionString" path="/summary"/></param>
    /// <returns>The builder.</returns>
    public static IGroqRoutingBuilder AddMongo(this IGroqRoutingBuilder builder, string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        return builder.AddMongo(options => options.ConnectionString = connectionString);
    }

    /// <summary>Adds MongoDB with settings from code, over those from the section, over those from the environment.</summary>
    /// <param name="builder">The router's builder.</param>
    /// <param name="configure">Changes the settings.</param>
    /// <returns>The builder.</returns>
    public static IGroqRoutingBuilder AddMongo(this IGroqRoutingBuilder builder, Action<MongoStoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        builder.AddMongo();
        builder.Services.Configure(configure);
        return builder;
    }

    /// <summary>Adds MongoDB as a database of the host's, such as one of several by its key.</summary>
    /// <param name="builder">The router's builder.</param>
    /// <param name="database">Finds it: <c>s => s.GetRequiredKeyedService&lt;IMongoClient&gt;("groq").GetDatabase("groq_routing")</c>.</param>
    /// <returns>The builder.</returns>
    public static IGroqRoutingBuilder AddMongo(this IGroqRoutingBuilder builder, Func<IServiceProvider, IMongoDatabase> database)
    {
        ArgumentNullException.ThrowIfNull(database);
        builder.AddMongo();
        builder.Services.AddSingleton(new MongoDatabaseFactory(database));
        return builder;
    }

    private static MongoQuotaStore CreateQuotaStore(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<GroqRoutingOptions>>().Value;
        return new(
            services.GetRequiredService<MongoCollections>(),
            options.Quota.InFlightHold,
            options.StoreTimeout > Patience ? options.StoreTimeout : Patience,
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<MongoQuotaStore>>());
    }

    private static IMongoDatabase Open(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<MongoStoreOptions>>().Value;
        if (services.GetService<MongoDatabaseFactory>() is { } host)
        {
            return host.Find(services);
        }

        return options.ConnectionString is { } text
            ? MongoConnection.Open(services.GetRequiredService<MongoOwnClient>().Connect(text), options)
            : services.GetService<IMongoDatabase>() ?? MongoConnection.Open(services.GetRequiredService<IMongoClient>(), options);
    }
}
