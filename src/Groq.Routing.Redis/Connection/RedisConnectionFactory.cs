using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>Finds the connection that the host wants to be used.</summary>
/// <param name="Find">Finds it among the host's services.</param>
internal sealed record RedisConnectionFactory(Func<IServiceProvider, IConnectionMultiplexer> Find);
