using Groq.Routing;
using Groq.Simulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Quickstart;

if (!Arguments.TryParse(args, out var arguments, out var problem))
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

if (arguments.Help)
{
    Console.WriteLine(Arguments.Usage);
    return 0;
}

// Without a key the router talks to a simulator of Groq on this machine.
await using var simulator = !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("GROQ_API_KEY"))
    ? null
    : await SimulatorServer.StartAsync(new() { Latency = TimeSpan.FromMilliseconds(100) });
Console.Error.WriteLine(simulator is null
    ? "GROQ_API_KEY is set: talking to Groq."
    : $"No GROQ_API_KEY: talking to a simulator of Groq at {simulator.BaseAddress}");

var builder = Host.CreateEmptyApplicationBuilder(null);
builder.Services.AddGroqRouting(options =>
{
    if (simulator is not null)
    {
        options.ApiKey = "simulated";
        options.BaseAddress = simulator.BaseAddress;
    }
});
using var host = builder.Build();
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
try
{
    await host.StartAsync(stop.Token);
    var router = host.Services.GetRequiredService<IModelRouter>();
    return arguments switch
    {
        { Batch: { } file } => await Batch.RunAsync(router, file, arguments.Output, stop.Token),
        { Prompt: { } prompt } => await SinglePrompt.RunAsync(router, prompt, stop.Token),
        _ => await Tour.RunAsync(router, host.Services.GetRequiredService<IRouterMonitor>(), host.Services.GetRequiredService<IAnswerCache>(), stop.Token),
    };
}
catch (OptionsValidationException wrong)
{
    Console.Error.WriteLine(string.Join(Environment.NewLine, wrong.Failures));
    return 2;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped.");
    return 130;
}
