namespace Groq.Routing;

/// <summary>Why there is no answer.</summary>
public enum CompletionErrorKind
{
    /// <summary>The request itself is at fault: nothing to send, an unknown model, a parameter Groq refuses.</summary>
    InvalidRequest,

    /// <summary>A guard refused the prompt.</summary>
    PromptBlocked,

    /// <summary>A guard refused the output.</summary>
    OutputBlocked,

    /// <summary>No candidate has quota now; <see cref="CompletionError.RetryAfter"/> says when one will.</summary>
    QuotaExceeded,

    /// <summary>The request is larger than every candidate takes; it will never fit.</summary>
    TooLarge,

    /// <summary>No candidate is served any more, or the forced model is not.</summary>
    ModelUnavailable,

    /// <summary>Groq is overloaded, unreachable or failing.</summary>
    UpstreamFailure,

    /// <summary>Groq does not accept the key.</summary>
    Unauthorized,

    /// <summary>The caller's deadline passed.</summary>
    DeadlineExceeded,

    /// <summary>A classifier, estimator, client or other part that the host registered threw; the log names the exception.</summary>
    HostFailure,
}
