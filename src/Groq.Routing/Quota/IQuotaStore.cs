namespace Groq.Routing;

/// <summary>The ledger: what each model has used of its limits, in Groq's own bucket arithmetic. Implementations are thread-safe.</summary>
/// <remarks>
/// A use is admitted when <c>used + requested &lt;= limit</c> in every dimension the model has; used drains at <c>limit / window</c> per second.
/// The contract tests in <c>tests/Groq.Routing.Contracts</c> say the rest.
/// </remarks>
public interface IQuotaStore
{
    /// <summary>A short name for logs and health, such as <c>memory</c>.</summary>
    string Name { get; }

    /// <summary>
    /// Charges the first candidate that fits in all its dimensions, in one atomic step; says of each candidate passed over why.
    /// A candidate that does not fit is not changed.
    /// </summary>
    ValueTask<QuotaDecision> ReserveAsync(QuotaRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// Corrects a reservation to what was used, and the books to what Groq said of them, in one atomic step.
    /// Use beyond the reservation stays as debt; a refund credits no more than the truth would hold.
    /// </summary>
    ValueTask SettleAsync(QuotaSettlement settlement, CancellationToken cancellationToken);

    /// <summary>Corrects the books of a model to what Groq said of them, apart from any reservation.</summary>
    ValueTask ObserveAsync(QuotaModel model, QuotaObservation observation, CancellationToken cancellationToken);

    /// <summary>Reads the books of <paramref name="models"/>, in that order, at this instant.</summary>
    ValueTask<QuotaSnapshot> ReadAsync(IReadOnlyList<QuotaModel> models, CancellationToken cancellationToken);
}
