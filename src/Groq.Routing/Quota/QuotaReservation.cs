namespace Groq.Routing;

/// <summary>A charge that waits for the truth. It is a value: a process that dies with it leaks nothing.</summary>
/// <param name="Model">The model charged.</param>
/// <param name="InputTokens">Prompt tokens charged.</param>
/// <param name="OutputTokens">Completion tokens charged.</param>
/// <param name="Time">The store's own time of the charge, in seconds.</param>
/// <param name="Requests">Requests per day on the books just after the charge.</param>
/// <param name="Tokens">Tokens per minute on the books just after the charge.</param>
/// <param name="OnShare">Whether it was counted against the complex share.</param>
/// <param name="Books">Which books it is on, for stores that can lose theirs and begin anew: only those refund it.</param>
public readonly record struct QuotaReservation(
    QuotaModel Model,
    int InputTokens,
    int OutputTokens,
    double Time,
    QuotaLevel Requests,
    QuotaLevel Tokens,
    bool OnShare = false,
    long Books = 0);
