namespace Groq.Routing.Tests.Pipeline;

/// <summary>The store in memory, and a record of everything that was reserved and settled.</summary>
internal sealed class RecordingQuotaStore(TimeProvider time) : IQuotaStore
{
    private readonly MemoryQuotaStore _store = new(time, TimeSpan.FromSeconds(10));

    public List<QuotaReservation> Reserved { get; } = [];

    public List<QuotaSettlement> Settled { get; } = [];

    public string Name => "recording";

    public async ValueTask<QuotaDecision> ReserveAsync(QuotaRequest request, CancellationToken cancellationToken)
    {
        var decision = await _store.ReserveAsync(request, cancellationToken);
        if (decision.Admitted)
        {
            lock (Reserved)
            {
                Reserved.Add(decision.Reservation);
            }
        }

        return decision;
    }

    public ValueTask SettleAsync(QuotaSettlement settlement, CancellationToken cancellationToken)
    {
        lock (Settled)
        {
            Settled.Add(settlement);
        }

        return _store.SettleAsync(settlement, cancellationToken);
    }

    public ValueTask ObserveAsync(QuotaModel model, QuotaObservation observation, CancellationToken cancellationToken) =>
        _store.ObserveAsync(model, observation, cancellationToken);

    public ValueTask<QuotaSnapshot> ReadAsync(IReadOnlyList<QuotaModel> models, CancellationToken cancellationToken) =>
        _store.ReadAsync(models, cancellationToken);
}
