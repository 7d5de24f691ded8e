using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using StackExchange.Redis;

namespace Groq.Routing.Redis.Tests.Server;

/// <summary>A redis-server of the tests' own, on a free port, without persistence. It ends with the test process, however that ends.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    // The shell lives as long as its input, which closes with this process, and takes the server along.
    private const string Guardian = "\"$@\" & pid=$!; echo \"pid $pid\"; cat >/dev/null; kill -9 $pid";

    private readonly Process _process;
    private readonly string _directory;
    private string _pid = "";

    private RedisServer(Process process, string directory, int port)
    {
        _process = process;
        _directory = directory;
        Port = port;
    }

    public int Port { get; }

    public string Address => $"127.0.0.1:{Port}";

    /// <summary>Starts a server; ignores the test when there is none on this machine.</summary>
    /// <param name="clock">The clock it goes by; <see langword="null"/> = the machine's.</param>
    /// <param name="arguments">What redis-server is started with, beyond a port and no persistence.</param>
    public static async Task<RedisServer> StartAsync(ServerClock? clock = null, params string[] arguments)
    {
        var port = FreePort();
        string[] always = ["--port", port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
        return await StartAsync("redis-server", port, clock, [.. always, .. arguments]);
    }

    /// <summary>Starts a Sentinel that watches over another server.</summary>
    /// <param name="primary">The server.</param>
    /// <param name="service">What it calls it.</param>
    public static async Task<RedisServer> StartSentinelAsync(RedisServer primary, string service)
    {
        var port = FreePort();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, $"port {port}\nbind 127.0.0.1\nsentinel monitor {service} 127.0.0.1 {primary.Port} 1\n");
        return await StartAsync("redis-sentinel", port, null, file);
    }

    public Task<ConnectionMultiplexer> ConnectAsync(string options = "") =>
        ConnectionMultiplexer.ConnectAsync($"{Address},abortConnect=false,allowAdmin=true{options}");

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    /// <summary>Stops it where it stands: it keeps its connections and answers nothing.</summary>
    public Task FreezeAsync() => SignalAsync("STOP");

    /// <summary>Lets it go on.</summary>
    public Task ThawAsync() => SignalAsync("CONT");

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>A program on the PATH.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(d => Path.Combine(d, program)).FirstOrDefault(File.Exists);

    private static async Task<RedisServer> StartAsync(string program, int port, ServerClock? clock, params string[] arguments)
    {
        if (Find(program) is not { } path)
        {
            Assert.Ignore($"There is no {program} on the PATH: run tests/install/redis.sh.");
            throw new InvalidOperationException();
        }

        var directory = Directory.CreateTempSubdirectory("groq-redis-").FullName;
        var start = new ProcessStartInfo("/bin/sh", ["-c", Guardian, "sh", path, .. arguments])
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        clock?.Apply(start.Environment);
        var started = new RedisServer(Process.Start(start)!, directory, port);
        await started.WaitUntilReadyAsync();
        return started;
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", ["-s", signal, _pid]);
        await kill.WaitForExitAsync();
    }

    private async Task WaitUntilReadyAsync()
    {
        var said = new List<string>();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            _pid = line.StartsWith("pid ", StringComparison.Ordinal) ? line[4..] : _pid;
            if (line.Contains("Ready to accept connections", StringComparison.OrdinalIgnoreCase) || line.Contains("Sentinel ID is", StringComparison.Ordinal))
            {
                // What it says from now on is of no interest, but must not fill the pipe.
                _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null);
                return;
            }
        }

        throw new InvalidOperationException($"redis-server did not start: {string.Join('\n', said)} {await _process.StandardError.ReadToEndAsync()}");
    }
}
