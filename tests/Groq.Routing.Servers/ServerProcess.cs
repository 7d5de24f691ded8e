using System.Diagnostics;

namespace Groq.Routing.Servers;

/// <summary>A server of the tests' own. It ends with the process that started it, however that ends.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    // The server gets no input. The shell's ends when our process does, and then the server's time is over.
    private const string Watch = "exec 3<&0; \"$@\" </dev/null 3<&- & server=$!; (cat <&3 >/dev/null; kill -TERM $server) 2>/dev/null & wait $server";

    private readonly Process _process;

    private ServerProcess(Process process) => _process = process;

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

        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new ServerProcess(process);
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
