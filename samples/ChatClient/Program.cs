using ChatClient;
using Groq.Routing;
using Groq.Simulator;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// Without a key the router talks to a simulator of Groq on this machine.
await using var simulator = string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("GROQ_API_KEY")) ? await SimulatorServer.StartAsync(new()) : null;

// An application of Microsoft.Extensions.AI. All that is Groq's about it are these lines: Assistant knows an IChatClient and nothing else.
var builder = Host.CreateEmptyApplicationBuilder(null);
builder.Services
    .AddGroqRouting(options =>
    {
        if (simulator is not null)
        {
            options.ApiKey = "simulated";
            options.BaseAddress = simulator.BaseAddress;
        }
    })
    .AddChatClient()
    .UseFunctionInvocation();
builder.Services.AddSingleton<Assistant>();
using var host = builder.Build();

try
{
    await host.Services.GetRequiredService<Assistant>().RunAsync(Console.Out, CancellationToken.None);
}
catch (CompletionException refused)
{
    Console.Error.WriteLine($"{refused.Message} (come back in {refused.Result.Error!.RetryAfter})");
    return 1;
}

Console.WriteLine();
foreach (var model in (await host.Services.GetRequiredService<IRouterMonitor>().ReadQuotaAsync()).Models)
{
    foreach (var used in model.Dimensions.Where(d => d is { Dimension: QuotaDimension.Rpd, Used: > 0.5 }))
    {
        Console.WriteLine($"{model.Model}: {used.Used:0} of {used.Limit:0} requests a day, every turn of a tool included");
    }
}

return 0;
