namespace Groq.Routing.Worker;

/// <summary>Answers at once, and counts as much as was asked for.</summary>
internal sealed class InstantGroq : IGroqClient
{
    public Task<GroqResponse<GroqChatResponse>> CompleteChatAsync(GroqChatRequest request, GroqCall? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new GroqResponse<GroqChatResponse>(new GroqChatResponse
        {
            Model = request.Model,
            Choices = [new GroqChoice { Message = GroqMessage.Assistant("A list with one end."), FinishReason = "stop" }],
            Usage = new GroqUsage { PromptTokens = 10, CompletionTokens = 10, TotalTokens = 20 },
        })
        { Attempts = 1 });

    public Task<GroqResponse<IAsyncEnumerable<GroqChatChunk>>> StreamChatAsync(GroqChatRequest request, GroqCall? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<GroqResponse<GroqModelList>> ListModelsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
