using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Tests;

/// <summary>The client as a host gets it, on a stub network and a clock that stands still. Jitter is off.</summary>
internal sealed class ClientHost : IDisposable
{
    private readonly ServiceProvider _services;

    public ClientHost(Action<IServiceCollection>? before = null, Action<IServiceCollection>? after = null)
    {
        Options = new GroqRoutingOptions { ApiKey = Key };
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<GroqJitter>(() => Jitter);
        services.AddSingleton<GroqClientSettings>(() => Options);
        before?.Invoke(services);
        services.AddGroqHttpClient();
        services.AddHttpClient(GroqClient.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => Groq);
        after?.Invoke(services);
        _services = services.BuildServiceProvider();
        Client = _services.GetRequiredService<IGroqClient>();
    }

    public static string Key => "gsk_0123456789SecretKey";

    public static GroqChatRequest Request { get; } = new()
    {
        Model = "openai/gpt-oss-20b",
        Messages = [GroqMessage.System("Be brief."), GroqMessage.User("What is Größe in English? <secret prompt>")],
        MaxCompletionTokens = 100,
    };

    public GroqRoutingOptions Options { get; set; }

    public double Jitter { get; set; }

    public ManualTime Time { get; } = new();

    public StubGroq Groq { get; } = new();

    public IGroqClient Client { get; }

    public Task<GroqResponse<GroqChatResponse>> CallAsync(GroqCall? call = null, CancellationToken cancellationToken = default) =>
        Client.CompleteChatAsync(Request, call, cancellationToken);

    public void Dispose()
    {
        _services.Dispose();
        Groq.Dispose();
    }
}
