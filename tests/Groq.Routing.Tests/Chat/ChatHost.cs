using Groq.Simulator;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Tests.Chat;

/// <summary>An application that knows the router as a chat client, before a simulated Groq.</summary>
internal sealed class ChatHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private ChatHost(SimulatorServer groq, ServiceProvider services)
    {
        Groq = groq;
        _services = services;
    }

    public SimulatorServer Groq { get; }

    public IServiceProvider Services => _services;

    public IChatClient Chat => _services.GetRequiredService<IChatClient>();

    public static async Task<ChatHost> StartAsync(
        Action<SimulatorOptions>? simulate = null,
        Action<GroqRoutingOptions>? configure = null,
        Action<ChatClientOptions>? chat = null,
        Action<ChatClientBuilder>? build = null,
        Action<IGroqRoutingBuilder>? add = null)
    {
        var simulator = new SimulatorOptions();
        simulate?.Invoke(simulator);
        var groq = await SimulatorServer.StartAsync(simulator);
        var services = new ServiceCollection();
        var builder = services.AddGroqRouting(o =>
        {
            o.ApiKey = "gsk_test";
            o.BaseAddress = groq.BaseAddress;
            configure?.Invoke(o);
        });
        var client = builder.AddChatClient(chat);
        build?.Invoke(client);
        add?.Invoke(builder);
        return new ChatHost(groq, services.BuildServiceProvider());
    }

    /// <summary>What the ledger has of one bucket.</summary>
    public async Task<double> UsedAsync(string model, QuotaDimension dimension) =>
        (await _services.GetRequiredService<IRouterMonitor>().ReadQuotaAsync()).Models.Single(m => m.Model == model).Dimensions.Single(d => d.Dimension == dimension).Used;

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Groq.DisposeAsync();
    }
}
