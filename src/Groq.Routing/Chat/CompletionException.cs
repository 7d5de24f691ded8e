namespace Groq.Routing;

/// <summary>There is no answer. For callers of interfaces that have no other way to say so; the router itself returns a <see cref="CompletionResult"/>.</summary>
public sealed class CompletionException : Exception
{
    /// <summary>Wraps a result that is a failure.</summary>
    /// <param name="result">What became of the request.</param>
    public CompletionException(CompletionResult result)
        : base(result?.Error?.Message)
    {
        ArgumentNullException.ThrowIfNull(result);
        Result = result;
    }

    /// <summary>Why there is no answer, when to come back, and what the request met on its way.</summary>
    public CompletionResult Result { get; }
}
