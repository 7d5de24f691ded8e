using MongoDB.Driver;

namespace Groq.Routing.Mongo;

/// <summary>A client of our own. It connects in the background, and again whenever it must: a host starts without MongoDB.</summary>
internal static class MongoConnection
{
    private const string DefaultDatabase = "groq_routing";

    /// <summary>The driver would wait half a minute before it looks for another member of a replica set.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static MongoClient Connect(string connectionString)
    {
        var settings = MongoClientSettings.FromConnectionString(connectionString);
        settings.ApplicationName ??= "groq-routing";
        if (settings.ConnectTimeout == MongoDefaults.ConnectTimeout)
        {
            settings.ConnectTimeout = Patience;
        }

        if (settings.ServerSelectionTimeout == MongoDefaults.ServerSelectionTimeout)
        {
            settings.ServerSelectionTimeout = Patience;
        }

        // Opened without a request that waits for it, and gives up.
        settings.MinConnectionPoolSize = Math.Max(2, settings.MinConnectionPoolSize);
        return new MongoClient(settings);
    }

    /// <summary>The database of the settings.</summary>
    public static IMongoDatabase Open(IMongoClient client, MongoStoreOptions options) =>
        client.GetDatabase(options.Database ?? (options.ConnectionString is { } text ? MongoUrl.Create(text).DatabaseName : null) ?? DefaultDatabase);
}
