using StackExchange.Redis;

namespace Groq.Routing.Redis;

/// <summary>The connection of a host's stores: made in the background from the first use on, and made again when that did not work.</summary>
/// <param name="connect">Makes it.</param>
/// <param name="database">The database; <see langword="null"/> = the connection's default.</param>
/// <param name="owned">Whether it is ours to dispose.</param>
internal sealed class RedisConnection(Func<Task<IConnectionMultiplexer>> connect, int? database, bool owned) : IAsyncDisposable, IDisposable
{
    private readonly Lock _gate = new();
    private Task<IConnectionMultiplexer>? _connecting;
    private volatile IDatabase? _database;

    /// <summary>The database, as soon as there is a connection. Who does not want to wait that long leaves.</summary>
    public ValueTask<IDatabase> GetDatabaseAsync() => _database is { } connected ? new(connected) : new(ConnectAsync());

    public void Dispose()
    {
        var connecting = Connecting;
        if (owned && connecting is { IsCompletedSuccessfully: true })
        {
            connecting.Result.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        var connecting = Connecting;
        if (owned && connecting is not null)
        {
            await ((Task)connecting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (connecting.IsCompletedSuccessfully)
            {
                await connecting.Result.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private Task<IConnectionMultiplexer>? Connecting
    {
        get
        {
            lock (_gate)
            {
                return _connecting;
            }
        }
    }

    /// <summary>Not on the caller's thread, which a host's own connection may block, and without its context, which the connection would keep for ever.</summary>
    private Task<IConnectionMultiplexer> Begin()
    {
        if (ExecutionContext.IsFlowSuppressed())
        {
            return Task.Run(connect);
        }

        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(connect);
        }
    }

    private async Task<IDatabase> ConnectAsync()
    {
        Task<IConnectionMultiplexer> connecting;
        lock (_gate)
        {
            connecting = _connecting is null or { IsFaulted: true } or { IsCanceled: true } ? _connecting = Begin() : _connecting;
        }

        var multiplexer = await connecting.ConfigureAwait(false);
        return _database = multiplexer.GetDatabase(database ?? -1);
    }
}
