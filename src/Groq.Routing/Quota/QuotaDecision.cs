namespace Groq.Routing;

/// <summary>What a store decided.</summary>
/// <param name="Index">The candidate that was charged; -1 when none fits.</param>
/// <param name="Reservation">What was charged; to be settled.</param>
public readonly record struct QuotaDecision(int Index, QuotaReservation Reservation)
{
    /// <summary>No candidate fits; the request says why.</summary>
    public static QuotaDecision Denied => new(-1, default);

    /// <summary>Whether a candidate was charged.</summary>
    public bool Admitted => Reservation.Model is not null;
}
