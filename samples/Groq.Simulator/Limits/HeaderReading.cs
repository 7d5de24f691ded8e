namespace Groq.Simulator;

/// <summary>The numbers of the rate-limit headers: requests per day and tokens per minute.</summary>
internal readonly record struct HeaderReading(long? RequestLimit, long RequestsLeft, long? TokenLimit, long TokensLeft);
