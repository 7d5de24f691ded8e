using Groq.Routing.Servers;
using StackExchange.Redis;

namespace Groq.Routing.Redis.Tests.Server;

/// <summary>The servers that all tests share: one on the machine's clock, which may be a given one, and one on a clock that tests move.</summary>
[SetUpFixture]
internal sealed class TestServers
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static readonly List<IAsyncDisposable> Started = [];
    private static (string Address, ConnectionMultiplexer Connection)? _plain;
    private static readonly Dictionary<string, ConnectionMultiplexer> Clocked = [];
    private static (ServerClock Clock, RedisProcess Server)? _clocked;

    /// <summary>The server of <c>REDIS_URL</c>, or one of our own.</summary>
    public static async Task<(string Address, ConnectionMultiplexer Connection)> PlainAsync()
    {
        await Gate.WaitAsync();
        try
        {
            return _plain ??= await StartPlainAsync();
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>A server of our own whose clock the tests move; ignores the test when this machine has no libfaketime.</summary>
    /// <param name="options">Options of the connection to it, each after a comma.</param>
    public static async Task<(ServerClock Clock, ConnectionMultiplexer Connection)> ClockedAsync(string options = "")
    {
        if (!ServerClock.IsAvailable)
        {
            Assert.Ignore("There is no libfaketime (Debian's package faketime) to move the server's clock: run tests/install/redis.sh.");
        }

        await Gate.WaitAsync();
        try
        {
            var (clock, server) = _clocked ??= await StartClockedAsync();
            if (!Clocked.TryGetValue(options, out var connection))
            {
                Clocked[options] = connection = await KeepAsync(ConnectAsync(server, options));
            }

            return (clock, connection);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>A server of a test's own; ignores the test when this machine has none.</summary>
    public static Task<RedisProcess> StartAsync(params string[] arguments) => OrIgnoreAsync(() => RedisProcess.StartAsync(arguments));

    /// <summary>A Sentinel of a test's own; ignores the test when this machine has none.</summary>
    public static Task<RedisProcess> StartSentinelAsync(RedisProcess primary, string service) =>
        OrIgnoreAsync(() => RedisProcess.StartSentinelAsync(primary, service));

    /// <summary>A connection that may administer the server.</summary>
    public static Task<ConnectionMultiplexer> ConnectAsync(RedisProcess server, string options = "") =>
        ConnectionMultiplexer.ConnectAsync($"{server.Address},abortConnect=false,allowAdmin=true{options}");

    /// <summary>A key prefix that no other test uses.</summary>
    public static string NewPrefix() => $"test-{Guid.NewGuid():N}";

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        foreach (var started in Enumerable.Reverse(Started))
        {
            await started.DisposeAsync();
        }

        _clocked?.Clock.Dispose();
    }

    private static async Task<RedisProcess> OrIgnoreAsync(Func<Task<RedisProcess>> start)
    {
        try
        {
            return await start();
        }
        catch (ProgramNotFoundException exception)
        {
            Assert.Ignore(exception.Message);
            throw;
        }
    }

    private static async Task<(string, ConnectionMultiplexer)> StartPlainAsync()
    {
        if (Environment.GetEnvironmentVariable("REDIS_URL") is { Length: > 0 } url)
        {
            var options = RedisAddress.Parse(url);
            options.AllowAdmin = true;
            return (url, await KeepAsync(ConnectionMultiplexer.ConnectAsync(options)));
        }

        var server = await StartAsync();
        Started.Add(server);
        return (server.Address, await KeepAsync(ConnectAsync(server)));
    }

    private static async Task<(ServerClock, RedisProcess)> StartClockedAsync()
    {
        var clock = new ServerClock(new DateTimeOffset(2026, 10, 1, 12, 0, 0, TimeSpan.Zero));
        var server = await OrIgnoreAsync(() => RedisProcess.StartAsync(clock.Environment));
        Started.Add(server);
        return (clock, server);
    }

    private static async Task<ConnectionMultiplexer> KeepAsync(Task<ConnectionMultiplexer> connecting)
    {
        var connection = await connecting;
        Started.Add(connection);
        return connection;
    }
}
