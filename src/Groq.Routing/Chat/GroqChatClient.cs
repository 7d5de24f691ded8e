using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Groq.Routing;

/// <summary>The router as code for Microsoft.Extensions.AI knows a model.</summary>
/// <param name="router">Answers.</param>
/// <param name="options">What to do with what Groq does not take.</param>
/// <param name="address">Where Groq is, for those who ask.</param>
internal sealed class GroqChatClient(IModelRouter router, ChatClientOptions options, Uri address) : IChatClient
{
    private readonly ChatClientMetadata _metadata = new("groq", address);

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var result = await router.CompleteAsync(Read(messages, options), cancellationToken).ConfigureAwait(false);
        return result.Success ? ChatAnswerWriter.Write(result) : throw new CompletionException(result);
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var update in router.StreamAsync(Read(messages, options), cancellationToken).ConfigureAwait(false))
        {
            if (update.Result is { } result)
            {
                yield return result.Success ? ChatAnswerWriter.WriteEnd(result) : throw new CompletionException(result);
            }
            else if (update.Text is not null || update.Reasoning is not null)
            {
                yield return ChatAnswerWriter.Write(update);
            }
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null
            : serviceType == typeof(ChatClientMetadata) ? _metadata
            : serviceType.IsInstanceOfType(this) ? this
            : serviceType.IsInstanceOfType(router) ? router
            : null;
    }

    public void Dispose()
    {
        // The router is the host's.
    }

    private CompletionRequest Read(IEnumerable<ChatMessage> messages, ChatOptions? chat)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var template = chat?.RawRepresentationFactory?.Invoke(this) as CompletionRequest;

        // Tokens and durations under the conventions for models are the host's own telemetry around this client: said once.
        return ChatRequestReader.Read(messages, chat, template, options.Unsupported) with { ReportedByCaller = true };
    }
}
