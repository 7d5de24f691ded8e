namespace Groq.Routing.Redis;

/// <summary>Settings of the stores on Redis: section <c>Groq:Redis</c>. Code wins over the section, the section over the environment.</summary>
public sealed class RedisStoreOptions
{
    /// <summary>
    /// Where Redis is; also <c>REDIS_URL</c>. <c>redis://user:password@host:6379/0</c>, <c>rediss://…</c> for TLS, or StackExchange.Redis's own form,
    /// which also names the nodes of a cluster or, with <c>serviceName</c>, of Sentinel. Without one the host's own <c>IConnectionMultiplexer</c> is used.
    /// </summary>
    public string? ConnectionString { get; set; }

    /// <summary>The database; also <c>REDIS_DB</c>. That of the connection string, or 0, when it is not set. A cluster has only 0.</summary>
    public int? Database { get; set; }

    /// <summary>
    /// What the name of every key begins with: <c>groq</c> by default. Groq's limits are per organisation, so instances that share a prefix must
    /// share one, and applications of different organisations need different prefixes.
    /// </summary>
    public string KeyPrefix { get; set; } = "groq";
}
