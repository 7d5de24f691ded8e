using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Groq.Routing.Redis;

/// <summary>One layer of settings over those below: a connection string of its own is not joined with the database of another.</summary>
internal sealed class RedisLayer(Action<RedisStoreOptions> configure) : IConfigureOptions<RedisStoreOptions>
{
    /// <summary>The layer of the <c>Groq:Redis</c> section.</summary>
    public static RedisLayer Of(IConfigurationSection section) =>
        new(options => section.Bind(options, static binder => binder.ErrorOnUnknownConfiguration = true));

    public void Configure(RedisStoreOptions options)
    {
        var (connection, database) = (options.ConnectionString, options.Database);
        options.Database = null;
        configure(options);
        if (options.ConnectionString == connection)
        {
            options.Database ??= database;
        }
    }
}
