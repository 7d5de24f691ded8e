namespace Groq.Routing;

/// <summary>What an error means for the caller.</summary>
public enum GroqErrorKind
{
    /// <summary>The request is at fault (400, 422 and the like).</summary>
    InvalidRequest,

    /// <summary>The key is not accepted (401).</summary>
    Unauthorized,

    /// <summary>Access is refused (403).</summary>
    Forbidden,

    /// <summary>The model is decommissioned or unknown.</summary>
    ModelGone,

    /// <summary>Larger than a limit, the context window or the body size this model takes: never fits.</summary>
    TooLarge,

    /// <summary>A rate limit that can succeed later (429).</summary>
    RateLimited,

    /// <summary>JSON mode or a schema failed at Groq. It was charged.</summary>
    JsonValidationFailed,

    /// <summary>The model is over capacity (503, 498).</summary>
    Overloaded,

    /// <summary>Groq failed (408, 409, 5xx).</summary>
    ServerError,

    /// <summary>An attempt took longer than <see cref="RetryOptions.AttemptTimeout"/>; Groq may have charged it.</summary>
    Timeout,

    /// <summary>The connection failed or broke; Groq may have charged it.</summary>
    Connection,

    /// <summary>Groq said 200 and sent something that cannot be read.</summary>
    InvalidResponse,

    /// <summary>The caller's deadline passed.</summary>
    DeadlineExceeded,
}
