using System.Net;
using System.Net.Sockets;

namespace Groq.Routing.Servers;

/// <summary>A MongoDB for tests: <c>MONGODB_URI</c>, else <c>mongod</c>, else DocumentDB behind a gateway.</summary>
public sealed class MongoServer : IAsyncDisposable
{
    private readonly IAsyncDisposable[] _parts;

    private MongoServer(string connectionString, FakeClock? clock, MongoGateway? gateway, params IAsyncDisposable[] parts)
    {
        ConnectionString = connectionString;
        Clock = clock;
        Gateway = gateway;
        _parts = parts;
    }

    /// <summary>Where a driver finds it; from other processes of this machine too.</summary>
    public string ConnectionString { get; }

    /// <summary>Its clock; <see langword="null"/> when it is not ours to move.</summary>
    public FakeClock? Clock { get; }

    /// <summary>Through which it is reached; <see langword="null"/> when it is reached directly.</summary>
    public MongoGateway? Gateway { get; }

    /// <exception cref="ProgramNotFoundException">There is none on this machine.</exception>
    public static async Task<MongoServer> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("MONGODB_URI") is { Length: > 0 } given)
        {
            return new(given, null, null);
        }

        if (Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(static p => File.Exists(Path.Combine(p, "mongod"))))
        {
            var folder = Directory.CreateTempSubdirectory("mongod");
            var port = FreePort();
            var process = ServerProcess.Start(null, "mongod", "--dbpath", folder.FullName, "--port", $"{port}", "--bind_ip", "127.0.0.1", "--nounixsocket");
            return new($"mongodb://127.0.0.1:{port}/?directConnection=true", null, null, process, new TemporaryFolder(folder));
        }

        var engine = await DocumentDb.StartAsync();
        var gateway = new MongoGateway(engine.Source);
        return new(gateway.ConnectionString, engine.Clock, gateway, gateway, engine);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var part in _parts)
        {
            await part.DisposeAsync();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class TemporaryFolder(DirectoryInfo folder) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            folder.Delete(recursive: true);
            return default;
        }
    }
}
