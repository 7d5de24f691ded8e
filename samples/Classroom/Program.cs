using Classroom;
using Classroom.Demo;
using Groq.Simulator;

var builder = WebApplication.CreateBuilder(args);

// Without a key the router talks to a simulator of Groq in this process.
await using var simulator = string.IsNullOrWhiteSpace(builder.Configuration["Groq:ApiKey"] ?? builder.Configuration["GROQ_API_KEY"])
    ? await SimulatorServer.StartAsync(new() { Latency = TimeSpan.FromMilliseconds(300), Answer = DemoAnswers.For })
    : null;
if (simulator is not null)
{
    builder.Configuration["Groq:ApiKey"] = "simulated";
    builder.Configuration["Groq:BaseAddress"] = simulator.BaseAddress.AbsoluteUri;
}

builder.AddClassroom();
await using var app = builder.Build();
app.MapClassroom();
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(
    $"The classroom is open at {string.Join(" and ", app.Urls)}{(simulator is null ? "" : ", with a simulator of Groq: set GROQ_API_KEY for the real one")}."));
await app.RunAsync();
