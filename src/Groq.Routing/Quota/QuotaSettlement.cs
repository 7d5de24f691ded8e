namespace Groq.Routing;

/// <summary>The truth about a reservation.</summary>
/// <param name="Reservation">What was charged.</param>
/// <param name="Requests">1 when Groq counted the request, 0 when it never reached Groq or was refused.</param>
/// <param name="InputTokens">Prompt tokens.</param>
/// <param name="OutputTokens">Completion tokens.</param>
/// <param name="Observation">What Groq said of its books in the same breath.</param>
/// <param name="CachedInputTokens">Of the prompt tokens, those from Groq's own cache: reserved like any, and not counted in the end.</param>
public readonly record struct QuotaSettlement(
    QuotaReservation Reservation,
    int Requests,
    int InputTokens,
    int OutputTokens,
    QuotaObservation Observation = default,
    int CachedInputTokens = 0);
