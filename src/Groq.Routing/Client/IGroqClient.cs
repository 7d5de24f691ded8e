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

    /// <summary>Calls <c>POST chat/completions</c> with <c>stream</c>. An error before the first piece of the answer is the response's; a later one is the last chunk's.</summary>
    /// <param name="request">The body.</param>
    /// <param name="options">Deadline, which includes the stream, and retry rules, which end where the answer begins; the configured ones when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the call and the stream.</param>
    /// <returns>The chunks, to be read once and by one reader; whoever does not read to the end disposes of the enumerator.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    Task<GroqResponse<IAsyncEnumerable<GroqChatChunk>>> StreamChatAsync(GroqChatRequest request, GroqCall? options = null, CancellationToken cancellationToken = default);

    /// <summary>Calls <c>GET models</c>, which spends no quota.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    Task<GroqResponse<GroqModelList>> ListModelsAsync(CancellationToken cancellationToken = default);
}
