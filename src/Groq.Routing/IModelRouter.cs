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
}
