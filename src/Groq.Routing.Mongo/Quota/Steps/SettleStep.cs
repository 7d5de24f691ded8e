namespace Groq.Routing.Mongo;

/// <summary>Settles a reservation. One that is on other books has gone with them.</summary>
internal sealed class SettleStep(QuotaSettlement settlement) : LedgerStep<bool>
{
    protected override bool Result => true;

    public override void Apply(LiveBooks books, double now)
    {
        var reservation = settlement.Reservation;
        if (reservation.Books == books.Id)
        {
            books.Models.Settle(settlement, now);
            books.Changed[reservation.Model.Id] = reservation.Model;
        }
    }

    public override void Lose() => Complete();
}
