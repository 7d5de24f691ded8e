using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace Groq.Simulator.Tests;

/// <summary>A server, a client with a key and a name, and the clock that both live by.</summary>
internal sealed class SimulatedGroq : IAsyncDisposable
{
    public const string Gpt20 = "openai/gpt-oss-20b";
    public const string Gpt120 = "openai/gpt-oss-120b";
    public const string Llama = "llama-3.1-8b-instant";
    public const string Qwen = "qwen/qwen3.8-27b";
    public const string PromptGuard = "meta-llama/llama-prompt-guard-2-86m";
    public const string LlamaGuard = "meta-llama/llama-guard-4-12b";
    public const string Safeguard = "openai/gpt-oss-safeguard-20b";

    private SimulatedGroq(SimulatorServer server, FakeTimeProvider clock)
    {
        Server = server;
        Clock = clock;
        Client = new HttpClient { BaseAddress = server.BaseAddress };
        Client.DefaultRequestHeaders.UserAgent.ParseAdd("groq-simulator-tests/1.0");
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "gsk_test");
    }

    public SimulatorServer Server { get; }

    public HttpClient Client { get; }

    public FakeTimeProvider Clock { get; }

    public static async Task<SimulatedGroq> StartAsync(Action<SimulatorOptions>? configure = null, string now = "2026-10-06T08:00:00Z")
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));
        var options = new SimulatorOptions { TimeProvider = clock };
        configure?.Invoke(options);
        return new SimulatedGroq(await SimulatorServer.StartAsync(options), clock);
    }

    /// <summary>A request body: model and one user message, with properties set or (null) removed.</summary>
    public static JsonObject Body(string prompt = "Hello", string model = Gpt20, params ReadOnlySpan<(string Name, JsonNode? Value)> more)
    {
        var body = new JsonObject
        {
            ["model"] = model,
            ["messages"] = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = prompt }),
        };
        foreach ((string name, JsonNode? value) in more)
        {
            body[name] = value;
            if (value is null)
            {
                body.Remove(name);
            }
        }

        return body;
    }

    public Task<Reply> AskAsync(string prompt = "Hello", string model = Gpt20, params ReadOnlySpan<(string Name, JsonNode? Value)> more) =>
        SendAsync(Body(prompt, model, more).ToJsonString());

    public async Task<Reply> SendAsync(string body, CancellationToken cancellation = default)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await Client.PostAsync("chat/completions", content, cancellation);
        return await Reply.ReadAsync(response);
    }

    public async Task<Reply> GetAsync(string path)
    {
        using HttpResponseMessage response = await Client.GetAsync(path);
        return await Reply.ReadAsync(response);
    }

    /// <summary>Lets the clock run in steps until a task ends; answers how long that took by the clock.</summary>
    public async Task<TimeSpan> RunUntilAsync(Task task, TimeSpan step)
    {
        DateTimeOffset start = Clock.GetUtcNow();
        while (!task.IsCompleted)
        {
            Clock.Advance(step);
            await Task.Yield();
        }

        await task;
        return Clock.GetUtcNow() - start;
    }

    public static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!condition())
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}
