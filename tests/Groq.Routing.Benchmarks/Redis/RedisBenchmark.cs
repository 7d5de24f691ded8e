using System.Diagnostics;
using System.Globalization;
using System.Text;
using Groq.Routing.Redis;
using Groq.Routing.Servers;
using StackExchange.Redis;

namespace Groq.Routing.Benchmarks;

/// <summary>The server's own measure: redis-benchmark with the script of a reservation.</summary>
internal static class RedisBenchmark
{
    /// <summary>Runs it on a server that has the ledger, and prints the command.</summary>
    /// <param name="server">The server.</param>
    /// <param name="connection">A connection to it.</param>
    /// <param name="arguments">What the script is sent: redis-benchmark cannot send bytes, so they become part of the script.</param>
    public static async Task PrintAsync(RedisProcess server, ConnectionMultiplexer connection, RedisValue[] arguments)
    {
        var script = $"local ARGV = {{{string.Join(", ", arguments.Select(Literal))}}}\n{LedgerScripts.Reserve.Text}";
        var sha = Convert.ToHexStringLower(await connection.GetServers()[0].ScriptLoadAsync(script));
        var command = string.Create(
            CultureInfo.InvariantCulture,
            $"redis-benchmark -p {server.Port} -c 4 -P 16 -n 300000 -q evalsha {sha} 1 {{bench:quota}}:books");
        Console.WriteLine();
        Console.WriteLine($"{command}    (the reserve script with its arguments inside, 4 connections, 16 deep)");
        using var process = Process.Start(new ProcessStartInfo("redis-benchmark", command.Split(' ').Skip(1)) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        Console.WriteLine(said.Split('\r', '\n').Last(l => l.Contains("requests per second", StringComparison.Ordinal)).Trim());
    }

    private static string Literal(RedisValue value)
    {
        var text = new StringBuilder("'");
        foreach (var b in ((ReadOnlyMemory<byte>)value).Span)
        {
            text.Append(CultureInfo.InvariantCulture, $"\\{b:000}");
        }

        return text.Append('\'').ToString();
    }
}
