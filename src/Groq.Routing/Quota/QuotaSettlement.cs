namespace Groq.Routing;

/// <summary>The truth about a reservation.</summary>
/// <param name="Reservation">What was charged.</param>
/// <param name="Requests">1 when Groq counted the request, 0 when it never reached Groq or was refused.</param>
/// <param name="InputTokens">Prompt tokens that count; those from Groq's own cache do not.</param>
/// <param name="OutputTokens">Completion tokens.</param>
/// <param name="Observation">What Groq said of its books in the same breath.</param>
public readonly record struct QuotaSettlement(
    QuotaReservation Reservation,
    int Requests,
    int InputTokens,
    int OutputTokens,
    QuotaObservation Observation = default);
