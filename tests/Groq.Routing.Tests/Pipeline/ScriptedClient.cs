namespace Groq.Routing.Tests.Pipeline;

/// <summary>A client that gives the answers it was told to, one after the other, and keeps what it was sent.</summary>
internal sealed class ScriptedClient(params GroqResponse<GroqChatResponse>[] answers) : IGroqClient
{
    private int _next;

    public List<GroqChatRequest> Sent { get; } = [];

    public static GroqResponse<GroqChatResponse> Answer(string content, string finishReason = "stop") => new(new GroqChatResponse
    {
        Choices = [new() { Message = GroqMessage.Assistant(content), FinishReason = finishReason }],
        Usage = new() { PromptTokens = 10, CompletionTokens = 20 },
    })
    {
        Attempts = 1,
    };

    public static GroqResponse<GroqChatResponse> JsonFailed(string generation) =>
        new(new GroqError(GroqErrorKind.JsonValidationFailed, "Failed to generate JSON.") { StatusCode = 400, Code = "json_validate_failed", FailedGeneration = generation })
        {
            Attempts = 1,
        };

    public Task<GroqResponse<GroqChatResponse>> CompleteChatAsync(GroqChatRequest request, GroqCall? options = null, CancellationToken cancellationToken = default)
    {
        Sent.Add(request);
        return Task.FromResult(answers[_next++]);
    }

    public Task<GroqResponse<IAsyncEnumerable<GroqChatChunk>>> StreamChatAsync(GroqChatRequest request, GroqCall? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<GroqResponse<GroqModelList>> ListModelsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
