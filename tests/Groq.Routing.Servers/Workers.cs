using System.Diagnostics;
using System.Text.Json;

namespace Groq.Routing.Servers;

/// <summary>Processes that use one ledger at the same time.</summary>
public static class Workers
{
    /// <summary>Runs them, and says what each one got.</summary>
    /// <param name="arguments">What each is started with.</param>
    /// <param name="environment">Variables for all of them.</param>
    public static async Task<Outcome[]> RunAsync(IEnumerable<string[]> arguments, params (string Name, string Value)[] environment)
    {
        var workers = arguments.Select(a => Start(a, environment)).ToList();
        try
        {
            foreach (var worker in workers)
            {
                if (await ReadLineAsync(worker) is not "ready" and var line)
                {
                    throw new InvalidOperationException($"A worker said '{line}' and not that it is ready.");
                }
            }

            foreach (var worker in workers)
            {
                await worker.StandardInput.WriteLineAsync();
            }

            return await Task.WhenAll(workers.Select(ReadAsync));
        }
        finally
        {
            foreach (var worker in workers)
            {
                worker.Kill();
                worker.Dispose();
            }
        }
    }

    private static Process Start(string[] arguments, (string Name, string Value)[] environment)
    {
        var here = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        var program = Path.Combine(here, "..", "..", "Groq.Routing.Worker", Path.GetFileName(here), "Groq.Routing.Worker.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static async Task<Outcome> ReadAsync(Process worker) =>
        JsonSerializer.Deserialize<Outcome>(await ReadLineAsync(worker), JsonSerializerOptions.Web)!;

    private static async Task<string> ReadLineAsync(Process worker) =>
        await worker.StandardOutput.ReadLineAsync()
        ?? throw new InvalidOperationException($"A worker ended: {await worker.StandardError.ReadToEndAsync()}");

    /// <summary>What one process got.</summary>
    public sealed record Outcome(int Admitted, int Refused, int Failed, string Store);
}
