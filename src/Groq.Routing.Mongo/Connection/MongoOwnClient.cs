using MongoDB.Driver;

namespace Groq.Routing.Mongo;

/// <summary>The client of our own, when there is one: disposed with the services.</summary>
internal sealed class MongoOwnClient : IDisposable
{
    private MongoClient? _client;

    public IMongoClient Connect(string connectionString) => _client ??= MongoConnection.Connect(connectionString);

    public void Dispose() => _client?.Dispose();
}
