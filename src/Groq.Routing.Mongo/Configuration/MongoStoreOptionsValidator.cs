using System.Buffers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MongoDB.Driver;

namespace Groq.Routing.Mongo;

/// <summary>Checks the settings at start-up, and names what cannot work. A connection string is never shown.</summary>
/// <param name="services">Tells whether the host has a client of its own.</param>
internal sealed class MongoStoreOptionsValidator(IServiceProvider services) : IValidateOptions<MongoStoreOptions>
{
    private static readonly SearchValues<char> NotInAName = SearchValues.Create("/\\. \"$*<>:|?\0");

    public ValidateOptionsResult Validate(string? name, MongoStoreOptions options)
    {
        var problems = new List<string>();
        if (Problem(options.ConnectionString) is { } problem)
        {
            problems.Add($"Groq:Mongo:ConnectionString (or MONGODB_URI) {problem}.");
        }

        if (options.Database is { } database && !IsDatabaseName(database))
        {
            problems.Add($"Groq:Mongo:Database is '{database}'; expected the name of a database.");
        }

        return problems.Count > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    // As MongoDB has it, on the system that is stricter.
    private static bool IsDatabaseName(string name) =>
        name.Length > 0 && Encoding.UTF8.GetByteCount(name) < 64 && !name.AsSpan().ContainsAny(NotInAName);

    private string? Problem(string? connection)
    {
        if (connection is null)
        {
            var host = services.GetService<IServiceProviderIsService>();
            return services.GetService<MongoDatabaseFactory>() is not null || host?.IsService(typeof(IMongoDatabase)) == true || host?.IsService(typeof(IMongoClient)) == true
                ? null
                : "is missing, and the services have no IMongoDatabase or IMongoClient to use instead";
        }

        try
        {
            MongoUrl.Create(connection);
            return null;
        }
        catch (Exception exception) when (exception is MongoConfigurationException or ArgumentException or FormatException)
        {
            // What the driver says of it quotes it.
            return "is not a MongoDB connection string: expected mongodb://host:27017 or mongodb+srv://host, with special characters of the password percent-encoded";
        }
    }
}
