using System.Runtime.InteropServices;
using Groq.Simulator;

if (!CommandLine.TryParse(args, out CommandLine line, out string? error))
{
    await Console.Error.WriteLineAsync($"{error}\n\n{CommandLine.Help}");
    return 2;
}

if (line.ShowHelp)
{
    Console.WriteLine(CommandLine.Help);
    return 0;
}

try
{
    await using SimulatorServer server = await SimulatorServer.StartAsync(line.Options);
    Console.WriteLine($"Simulated Groq at {server.BaseAddress}: use it as base address with {(line.Options.ApiKey is null ? "any" : "the given")} API key. Counters: {new Uri(server.BaseAddress, "/simulator/counters")}. Ctrl+C ends it.");
    var end = new TaskCompletionSource();
    using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
    using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
    await end.Task;
    return 0;

    void End(PosixSignalContext context)
    {
        context.Cancel = true;
        end.TrySetResult();
    }
}
catch (IOException exception)
{
    await Console.Error.WriteLineAsync($"Port {line.Options.Port} cannot be used: {exception.Message}");
    return 1;
}
