using Microsoft.Extensions.Options;

namespace Groq.Routing.Mongo;

/// <summary>Settings from environment variables, applied before the section and before code.</summary>
/// <param name="read">Reads a variable; <see langword="null"/> when it is not set.</param>
internal sealed class MongoEnvironment(Func<string, string?> read) : IConfigureOptions<MongoStoreOptions>
{
    public const string Uri = "MONGODB_URI";

    public void Configure(MongoStoreOptions options)
    {
        if (read(Uri) is { } value && !string.IsNullOrWhiteSpace(value))
        {
            options.ConnectionString = value.Trim();
        }
    }
}
