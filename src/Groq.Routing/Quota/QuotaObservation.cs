namespace Groq.Routing;

/// <summary>What Groq said about its own books of one model. The default value says nothing.</summary>
/// <param name="Requests">Requests per day, from the headers.</param>
/// <param name="Tokens">Tokens per minute, from the headers.</param>
/// <param name="Refusal">The bucket a 429 or 413 body names.</param>
/// <param name="BackOff">Leave the model alone for this long: a 429 that named no bucket.</param>
public readonly record struct QuotaObservation(
    ObservedBucket? Requests = null,
    ObservedBucket? Tokens = null,
    ObservedRefusal? Refusal = null,
    TimeSpan? BackOff = null);
