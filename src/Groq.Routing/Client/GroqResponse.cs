namespace Groq.Routing;

/// <summary>What came of a call: a value or an error, and what Groq said of its books.</summary>
/// <typeparam name="T">The body of a success.</typeparam>
public sealed class GroqResponse<T>
    where T : class
{
    /// <summary>A success.</summary>
    public GroqResponse(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    /// <summary>A failure.</summary>
    public GroqResponse(GroqError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
    }

    /// <summary>The body; <see langword="null"/> on failure.</summary>
    public T? Value { get; }

    /// <summary>The failure of the last attempt; <see langword="null"/> on success.</summary>
    public GroqError? Error { get; }

    /// <summary>What Groq said of its books with the last attempt.</summary>
    public GroqRateLimits RateLimits { get; init; }

    /// <summary>Groq's request id, for its support.</summary>
    public string? RequestId { get; init; }

    /// <summary>Attempts made on the wire.</summary>
    public int Attempts { get; init; }

    /// <summary>Time spent waiting between attempts.</summary>
    public TimeSpan Waited { get; init; }
}
