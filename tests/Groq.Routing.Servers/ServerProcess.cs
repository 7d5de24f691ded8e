using System.Diagnostics;
using System.Globalization;

namespace Groq.Routing.Servers;

/// <summary>A server of the tests' own. It ends with the process that started it, however that ends.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    // The server gets no input. The shell's ends when our process does, and then the server's time is over.
    private const string Watch = "exec 3<&0; \"$@\" </dev/null 3<&- & server=$!; echo $server; (cat <&3 >/dev/null; kill -KILL $server) 2>/dev/null & wait $server";

    private readonly Process _shell;
    private readonly string _server;

    private ServerProcess(Process shell, string server)
    {
        _shell = shell;
        _server = server;
    }

    /// <summary>Starts a server.</summary>
    /// <param name="environment">Variables to set for it.</param>
    /// <param name="command">The program and its arguments.</param>
    public static ServerProcess Start(IReadOnlyDictionary<string, string>? environment, params IEnumerable<string> command)
    {
        var start = new ProcessStartInfo("bash", ["-c", Watch, "server", .. command])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        var shell = Process.Start(start)!;
        var server = shell.StandardOutput.ReadLine()!;

        // What it says is of no interest, but must not fill the pipes.
        _ = shell.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        _ = shell.StandardError.BaseStream.CopyToAsync(Stream.Null);
        return new ServerProcess(shell, server);
    }

    /// <summary>Ends it on the spot, without a chance to clean up.</summary>
    public Task KillAsync() => SignalAsync("KILL");

    /// <summary>Stops it where it stands: it keeps its connections and answers nothing.</summary>
    public Task FreezeAsync() => SignalAsync("STOP");

    /// <summary>Lets it go on.</summary>
    public Task ThawAsync() => SignalAsync("CONT");

    public async ValueTask DisposeAsync()
    {
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
        _shell.Dispose();
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", ["-s", signal, _server.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }
}
