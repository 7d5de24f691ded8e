using MongoDB.Driver;

namespace Groq.Routing.Mongo;

/// <summary>How to find the host's own database.</summary>
internal sealed record MongoDatabaseFactory(Func<IServiceProvider, IMongoDatabase> Find);
