using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Groq.Routing.Servers;

/// <summary>A redis-server of the tests' own, without persistence, that can be killed, frozen and started again where it was.</summary>
public sealed class RedisProcess : IAsyncDisposable
{
    private ServerProcess _process;

    private RedisProcess(int port)
    {
        Port = port;
        _process = Start();
    }

    public int Port { get; }

    /// <exception cref="ProgramNotFoundException">It is not installed.</exception>
    public static async Task<RedisProcess> StartAsync()
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        if (!path.Split(Path.PathSeparator).Any(d => File.Exists(Path.Combine(d, "redis-server"))))
        {
            throw new ProgramNotFoundException("There is no redis-server on the PATH: run tests/install/redis.sh.");
        }

        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var redis = new RedisProcess(port);
        await redis.WaitUntilReadyAsync();
        return redis;
    }

    /// <summary>Ends it on the spot; what it held is gone.</summary>
    public async Task KillAsync()
    {
        await _process.KillAsync();
        await _process.DisposeAsync();
    }

    /// <summary>Starts it again, empty.</summary>
    public async Task RestartAsync()
    {
        _process = Start();
        await WaitUntilReadyAsync();
    }

    /// <summary>Stops it where it stands: it keeps its connections and answers nothing.</summary>
    public Task FreezeAsync() => _process.FreezeAsync();

    /// <summary>Lets it go on.</summary>
    public Task ThawAsync() => _process.ThawAsync();

    /// <summary>Sends one command of single words, and reads the answer's first line.</summary>
    public async Task<string> DoAsync(string command)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(command + "\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync() ?? "";
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private ServerProcess Start() => ServerProcess.Start(
        null,
        ["redis-server", "--port", Port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]);

    private async Task WaitUntilReadyAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await DoAsync("PING");
                return;
            }
            catch (SocketException) when (attempt < 1000)
            {
                await Task.Delay(10);
            }
        }
    }
}
