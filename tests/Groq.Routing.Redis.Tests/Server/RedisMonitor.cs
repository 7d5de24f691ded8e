using System.Net;
using System.Net.Sockets;
using System.Text;
using Groq.Routing.Servers;

namespace Groq.Routing.Redis.Tests.Server;

/// <summary>Listens to every command that a server is sent.</summary>
internal sealed class RedisMonitor : IDisposable
{
    private readonly TcpClient _client;
    private readonly StreamReader _reader;

    private RedisMonitor(TcpClient client)
    {
        _client = client;
        _reader = new StreamReader(client.GetStream());
    }

    public static async Task<RedisMonitor> StartAsync(RedisProcess server)
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("MONITOR\r\n"));
        var monitor = new RedisMonitor(client);
        Assert.That(await monitor._reader.ReadLineAsync(), Is.EqualTo("+OK"));
        return monitor;
    }

    /// <summary>
    /// Reads what the server was sent for requests, up to and with the last of <paramref name="expected"/> that comes: commands, and scripts by their
    /// file. What instances tell once a second is left out.
    /// </summary>
    public async Task<List<string>> ReadUntilAsync(params string[] expected)
    {
        var missing = expected.ToList();
        var seen = new List<string>();
        while (missing.Count > 0)
        {
            if (NameOf((await _reader.ReadLineAsync())!) is { } name)
            {
                seen.Add(name);
                missing.Remove(name);
            }
        }

        return seen;
    }

    public void Dispose() => _client.Dispose();

    private static string? NameOf(string line)
    {
        var words = line.Split('"');
        if (line.Contains(" lua] ", StringComparison.Ordinal) || words.Length < 2)
        {
            return null;
        }

        var scripts = new Dictionary<string, string?>
        {
            [LedgerScripts.Reserve.Sha] = "reserve",
            [LedgerScripts.Settle.Sha] = "settle",
            [LedgerScripts.Sync.Sha] = null,
            [CacheScripts.Set.Sha] = "cache-set",
            [CacheScripts.Statistics.Sha] = null,
        };
        return words[1].ToLowerInvariant() switch
        {
            "evalsha" => scripts[words[3]],
            "mget" => "mget",
            "ping" or "echo" or "info" or "cluster" or "client" or "config" or "hello" or "sentinel" or "subscribe" or "get" => null,
            var other => other,
        };
    }
}
