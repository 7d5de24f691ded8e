namespace Groq.Routing;

/// <summary>Groq's HTTP API, one call at a time. Failures are values, not exceptions.</summary>
/// <remarks>The router keeps the quota ledger around it; a call made directly is not in the ledger, only in Groq's books, which the next headers show.</remarks>
public interface IGroqClient
{
    /// <summary>Calls <c>POST chat/completions</c>.</summary>
    /// <param name="request">The body.</param>
    /// <param name="options">Deadline and retry rules of this call; the configured ones when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    Task<GroqResponse<GroqChatResponse>> CompleteChatAsync(GroqChatRequest request, GroqCall? options = null, CancellationToken cancellationToken = default);

    /// <summary>Calls <c>GET models</c>, which spends no quota.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    Task<GroqResponse<GroqModelList>> ListModelsAsync(CancellationToken cancellationToken = default);
}
