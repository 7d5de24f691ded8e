namespace Groq.Routing;

/// <summary>Answers a request with the model that suits it and has quota. The one thing feature code needs.</summary>
public interface IModelRouter
{
    /// <summary>Takes a request through guards, cache, classification, quota, Groq, output guards and cache.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="cancellationToken">Cancels the call; the ledger stays true.</param>
    /// <returns>An answer, or the reason why there is none. Failures of Groq, guards, stores and quota are results, not exceptions.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    Task<CompletionResult> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken = default);

    /// <summary>The same, with the answer in pieces as the model writes it.</summary>
    /// <remarks>
    /// <para>
    /// The last update, and only that one, has a <see cref="CompletionUpdate.Result"/>: everything <see cref="CompleteAsync"/> would have
    /// returned. Failures are there too, and an answer can fail after pieces of it were handed out: Groq may end it with an error, and
    /// guards that judge the whole answer come last. Another candidate takes over only as long as nothing was handed out.
    /// </para>
    /// <para>
    /// Answers out of the cache, structured outputs (<see cref="CompletionRequest.Schema"/>), which Groq does not stream, and those of an
    /// identical <see cref="CompleteAsync"/> under way come as one piece. Identical streams share one call, each at its own pace.
    /// Leaving the loop early ends the call when nobody else reads it; what was written until then is settled.
    /// </para>
    /// </remarks>
    /// <param name="request">What is asked.</param>
    /// <param name="cancellationToken">Cancels the call; the ledger stays true.</param>
    /// <returns>The pieces, and in the end the result. Nothing happens before they are asked for; each enumeration is a request of its own.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    IAsyncEnumerable<CompletionUpdate> StreamAsync(CompletionRequest request, CancellationToken cancellationToken = default);
}
