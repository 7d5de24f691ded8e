namespace Groq.Routing.Mongo;

/// <summary>Settings of the stores on MongoDB: section <c>Groq:Mongo</c>. Code wins over the section, the section over the environment.</summary>
public sealed class MongoStoreOptions
{
    /// <summary>
    /// Where MongoDB is; also <c>MONGODB_URI</c>: <c>mongodb://user:password@host:27017/database</c> or <c>mongodb+srv://…</c>. Without one the host's
    /// own <c>IMongoDatabase</c> is used, or its <c>IMongoClient</c>.
    /// </summary>
    public string? ConnectionString { get; set; }

    /// <summary>
    /// The database. That of the connection string, or <c>groq_routing</c>, when it is not set. Groq's limits are per organisation, so instances that
    /// share a database must share one, and applications of different organisations need different databases.
    /// </summary>
    public string? Database { get; set; }
}
