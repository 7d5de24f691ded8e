using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;

namespace Groq.Routing.Benchmarks;

/// <summary>The clients that are compared, each made ready as its documentation says.</summary>
/// <param name="baseAddress">Where Groq is.</param>
/// <param name="createHandler">What takes the place of the network; <see langword="null"/> = nothing does.</param>
internal sealed class Contenders(Uri baseAddress, Func<HttpMessageHandler>? createHandler)
{
    public const string Key = "gsk_benchmark";

    public static Uri BaseAddress { get; } = new("http://groq.invalid/openai/v1/");

    /// <summary>Everyone over the stub.</summary>
    public static Contenders OverStub { get; } = new(BaseAddress, static () => new StubGroq());

    public RawClient Raw() => new(CreateHttpClient());

    /// <summary>Everyone over a stub that answers with a stream of so many pieces.</summary>
    public static Contenders OverStreams(int pieces)
    {
        var body = StreamedAnswer.Create(pieces);
        return new(BaseAddress, () => new StubGroq(body, StreamedAnswer.MediaType));
    }

    public Func<string, Task> RawStream()
    {
        var client = new RawStreamClient(CreateHttpClient());
        return async prompt => Check(await client.StreamAsync(prompt) > 0 ? prompt : null);
    }

    public RawClient Resilient()
    {
        var services = new ServiceCollection();
        var client = services.AddHttpClient<RawClient>(http => http.BaseAddress = baseAddress);
        if (createHandler is not null)
        {
            client.ConfigurePrimaryHttpMessageHandler(createHandler);
        }

        client.AddStandardResilienceHandler();
        return services.BuildServiceProvider().GetRequiredService<RawClient>();
    }

    public Func<string, Task> OpenAI()
    {
        var client = CreateOpenAIClient();
        var options = new ChatCompletionOptions { MaxOutputTokenCount = 1024, Temperature = 0.7f };
        return async prompt =>
        {
            var completion = await client.CompleteChatAsync([new UserChatMessage(prompt)], options);
            Check(completion.Value.Content[0].Text);
        };
    }

    public Func<string, Task> ExtensionsAI() => Ask(CreateOpenAIClient().AsIChatClient());

    public Func<string, Task> ExtensionsAIWithCaching()
    {
        IDistributedCache cache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
        return Ask(new ChatClientBuilder(CreateOpenAIClient().AsIChatClient()).UseDistributedCache(cache).Build());
    }

    public Func<string, Task> RouterStream(Action<GroqRoutingOptions>? configure = null)
    {
        var router = Services(configure).GetRequiredService<IModelRouter>();
        return async prompt =>
        {
            var characters = 0;
            await foreach (var update in router.StreamAsync(new CompletionRequest(prompt) { Intent = Feedback }))
            {
                characters += update.Text?.Length ?? 0;
            }

            Check(characters > 0 ? prompt : null);
        };
    }

    /// <summary>The router as the chat client of Microsoft.Extensions.AI.</summary>
    public Func<string, Task> RouterChatClient() => Ask(new GroqChatClient(Services().GetRequiredService<IModelRouter>(), new ChatClientOptions(), baseAddress));

    /// <summary>The services of a router with memory stores, nothing on top of its defaults but room in the limits.</summary>
    public IServiceProvider Services(Action<GroqRoutingOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddGroqRouting(options =>
        {
            options.ApiKey = Key;
            options.BaseAddress = baseAddress;
            var limits = new ModelOptions();
            (limits.Limits.Rpm, limits.Limits.Rpd, limits.Limits.Tpm, limits.Limits.Tpd) = (Answer.Limit, Answer.Limit, Answer.Limit, Answer.Limit);
            options.Models[Answer.Model] = limits;
            configure?.Invoke(options);
        });
        if (createHandler is not null)
        {
            services.AddHttpClient(GroqClient.HttpClientName).ConfigurePrimaryHttpMessageHandler(createHandler);
        }

        return services.BuildServiceProvider();
    }

    public Func<string, Task> Router(Action<GroqRoutingOptions>? configure = null)
    {
        var router = Services(configure).GetRequiredService<IModelRouter>();
        return async prompt =>
        {
            var result = await router.CompleteAsync(new CompletionRequest(prompt) { Intent = Feedback });
            Check(result.Response);
        };
    }

    /// <summary>Medium work: the route of the workhorses.</summary>
    public static Intent Feedback { get; } = Intent.GradeFeedback(codeLength: 2_000);

    private static Func<string, Task> Ask(IChatClient client)
    {
        var options = new ChatOptions { MaxOutputTokens = 1024, Temperature = 0.7f };
        return async prompt =>
        {
            var response = await client.GetResponseAsync(prompt, options);
            Check(response.Text);
        };
    }

    private static void Check(string? answer)
    {
        if (string.IsNullOrEmpty(answer))
        {
            throw new InvalidOperationException("A contender brought no answer, so its cost means nothing.");
        }
    }

    private ChatClient CreateOpenAIClient() => new(
        Answer.Model,
        new ApiKeyCredential(Key),
        new OpenAIClientOptions { Endpoint = baseAddress, Transport = new HttpClientPipelineTransport(CreateHttpClient()) });

    private HttpClient CreateHttpClient() => new(createHandler?.Invoke() ?? new SocketsHttpHandler()) { BaseAddress = baseAddress };
}
