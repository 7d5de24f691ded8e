using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Groq.Routing.Servers;

/// <summary>A redis-server or redis-sentinel of the tests' own, without persistence, that can be killed, frozen and started again where it was.</summary>
public sealed class RedisProcess : IAsyncDisposable
{
    private readonly string _program;
    private readonly string[] _arguments;
    private readonly IReadOnlyDictionary<string, string>? _environment;
    private readonly DirectoryInfo _directory;
    private ServerProcess _process;

    private RedisProcess(string program, int port, DirectoryInfo directory, IReadOnlyDictionary<string, string>? environment, string[] arguments)
    {
        Port = port;
        _program = program;
        _directory = directory;
        _environment = environment;
        _arguments = arguments;
        _process = Start();
    }

    public int Port { get; }

    public string Address => $"127.0.0.1:{Port}";

    /// <summary>Starts a server.</summary>
    /// <param name="arguments">What it is told beyond a port of its own and no persistence.</param>
    /// <exception cref="ProgramNotFoundException">It is not installed.</exception>
    public static Task<RedisProcess> StartAsync(params string[] arguments) => StartAsync(null, arguments);

    /// <summary>Starts a server.</summary>
    /// <param name="environment">Variables to set for it.</param>
    /// <param name="arguments">What it is told beyond a port of its own and no persistence.</param>
    /// <exception cref="ProgramNotFoundException">It is not installed.</exception>
    public static Task<RedisProcess> StartAsync(IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var port = FreePort();
        var directory = Directory.CreateTempSubdirectory("groq-redis-");
        return StartAsync(new RedisProcess(
            Find("redis-server"),
            port,
            directory,
            environment,
            ["--port", port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", directory.FullName, .. arguments]));
    }

    /// <summary>Starts a Sentinel that watches over a server.</summary>
    /// <param name="primary">The server.</param>
    /// <param name="service">What it calls it.</param>
    /// <exception cref="ProgramNotFoundException">It is not installed.</exception>
    public static async Task<RedisProcess> StartSentinelAsync(RedisProcess primary, string service)
    {
        ArgumentNullException.ThrowIfNull(primary);
        var program = Find("redis-sentinel");
        var port = FreePort();
        var directory = Directory.CreateTempSubdirectory("groq-redis-");
        var file = Path.Combine(directory.FullName, "sentinel.conf");
        await File.WriteAllTextAsync(file, $"port {port}\nbind 127.0.0.1\nsentinel monitor {service} 127.0.0.1 {primary.Port} 1\n");
        return await StartAsync(new RedisProcess(program, port, directory, null, [file]));
    }

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
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
        await stream.WriteAsync(Encoding.ASCII.GetBytes(command + "\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync() ?? "";
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _directory.Delete(recursive: true);
    }

    private static async Task<RedisProcess> StartAsync(RedisProcess redis)
    {
        await redis.WaitUntilReadyAsync();
        return redis;
    }

    private static string Find(string program)
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        return path.Split(Path.PathSeparator).Any(d => File.Exists(Path.Combine(d, program)))
            ? program
            : throw new ProgramNotFoundException($"There is no {program} on the PATH: run tests/install/redis.sh.");
    }

    private ServerProcess Start() => ServerProcess.Start(_environment, [_program, .. _arguments]);

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
