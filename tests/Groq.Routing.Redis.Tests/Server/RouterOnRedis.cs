using Microsoft.Extensions.DependencyInjection;

namespace Groq.Routing.Redis.Tests.Server;

/// <summary>A router with its stores in Redis, and Groq in hand.</summary>
internal sealed class RouterOnRedis : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="add">Adds the store.</param>
    /// <param name="ask">What happens while Groq is asked.</param>
    /// <param name="configure">Changes the settings.</param>
    public RouterOnRedis(Action<IGroqRoutingBuilder> add, Func<Task>? ask = null, Action<GroqRoutingOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddFakeLogging();
        services.AddSingleton<IGroqClient>(new GroqInHand(ask));
        add(services.AddGroqRouting(options =>
        {
            options.ApiKey = "gsk_test";
            configure?.Invoke(options);
        }));
        _services = services.BuildServiceProvider();
    }

    public IModelRouter Router => _services.GetRequiredService<IModelRouter>();

    public IRouterMonitor Monitor => _services.GetRequiredService<IRouterMonitor>();

    public IAnswerCache Cache => _services.GetRequiredService<IAnswerCache>();

    public IServiceProvider Services => _services;

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class GroqInHand(Func<Task>? ask) : IGroqClient
    {
        public async Task<GroqResponse<GroqChatResponse>> CompleteChatAsync(GroqChatRequest request, GroqCall? options = null, CancellationToken cancellationToken = default)
        {
            await (ask?.Invoke() ?? Task.CompletedTask);
            return new(new GroqChatResponse
            {
                Model = request.Model,
                Choices = [new GroqChoice { Message = GroqMessage.Assistant("An answer."), FinishReason = "stop" }],
                Usage = new GroqUsage { PromptTokens = 10, CompletionTokens = 10, TotalTokens = 20 },
            })
            { Attempts = 1 };
        }

        public Task<GroqResponse<IAsyncEnumerable<GroqChatChunk>>> StreamChatAsync(GroqChatRequest request, GroqCall? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public Task<GroqResponse<GroqModelList>> ListModelsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
