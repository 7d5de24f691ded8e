namespace Groq.Routing;

/// <summary>What becomes of a request when the model it should get has no quota left for it.</summary>
/// <remarks>
/// It says nothing about other failures: a model that is retired, overloaded or too small for the request gives way to the next candidate whatever is
/// set here. Requests with the same question share one call and one answer, and an answer out of the cache is taken whoever gave it.
/// </remarks>
public enum WhenQuotaIsOut
{
    /// <summary>
    /// The next candidate of the route that has room takes it; when none has, the request fails at once and says when to come back.
    /// With a forced model there is no next candidate.
    /// </summary>
    Fallback,

    /// <summary>
    /// As <see cref="Fallback"/>, but when no candidate has room, the request waits until one has, in turn (see
    /// <see cref="CompletionRequest.Priority"/>), within its deadline (<see cref="CompletionRequest.Timeout"/>). When it cannot be its turn before that, it
    /// fails at once and says when it could be. With a forced model it waits for that one.
    /// </summary>
    Wait,

    /// <summary>
    /// The first candidate of the route that is served takes it, or nobody: without room there, the request fails at once and says when to come back.
    /// With a forced model it is the same as <see cref="Fallback"/>.
    /// </summary>
    Fail,
}
