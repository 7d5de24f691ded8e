namespace Groq.Routing;

/// <summary>A ledger that several instances share and that can be gone for a while, or come back empty.</summary>
/// <remarks>
/// When its books are not those of <see cref="QuotaSync.Books"/> any more, <see cref="IQuotaStore.ReserveAsync"/> charges nothing and throws
/// <see cref="QuotaBooksLostException"/>: the router then hands over what it knows and asks again.
/// </remarks>
public interface ISharedQuotaStore : IQuotaStore
{
    /// <summary>
    /// In one atomic step: says that the instance is alive, takes in what it knows and what it spent elsewhere, and reads the books.
    /// A handover that is repeated, because its answer was lost, adds nothing twice.
    /// </summary>
    ValueTask<QuotaSync> SyncAsync(QuotaHandover handover, CancellationToken cancellationToken);
}
