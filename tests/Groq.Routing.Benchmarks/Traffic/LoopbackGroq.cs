using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Groq.Routing.Benchmarks;

/// <summary>A server that answers every request alike, in a process of its own so that its garbage is not collected on a client's time.</summary>
internal sealed class LoopbackGroq : IDisposable
{
    /// <summary>The argument that makes this program the server.</summary>
    public const string Argument = "--serve";

    private readonly Process _process;

    private LoopbackGroq(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Starts this program once more, as a server on a free port.</summary>
    public static async Task<LoopbackGroq> StartAsync()
    {
        var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Argument) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        return new(process, new Uri(address));
    }

    /// <summary>Serves until the standard input ends, which it does with the process that started this one.</summary>
    public static async Task ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapPost("/openai/v1/chat/completions", static async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            foreach (var (name, value) in Answer.Headers)
            {
                context.Response.Headers[name] = value;
            }

            context.Response.ContentType = "application/json";
            context.Response.ContentLength = Answer.Body.Length;
            await context.Response.Body.WriteAsync(Answer.Body, context.RequestAborted);
        });
        await app.StartAsync();
        Console.WriteLine($"{app.Urls.Single()}/openai/v1/");
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
