namespace Groq.Routing.Tests.Diagnostics;

/// <summary>A shared ledger whose books are half full, and which counts how often it is asked.</summary>
internal sealed class SeenOnlyStore : ISharedQuotaStore
{
    private int _asked;

    public int Asked => Volatile.Read(ref _asked);

    public string Name => "shared";

    public ValueTask<QuotaDecision> ReserveAsync(QuotaRequest request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _asked);
        var candidate = request.Candidates[0];
        request.See(0, Used, default);
        return new(new QuotaDecision(0, new QuotaReservation(candidate.Model, candidate.InputTokens, candidate.OutputTokens, 0, default, default)));
    }

    public ValueTask SettleAsync(QuotaSettlement settlement, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _asked);
        return default;
    }

    public ValueTask ObserveAsync(QuotaModel model, QuotaObservation observation, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _asked);
        return default;
    }

    public ValueTask<QuotaSnapshot> ReadAsync(IReadOnlyList<QuotaModel> models, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _asked);
        return new(new QuotaSnapshot([], 0));
    }

    public ValueTask<QuotaSync> SyncAsync(QuotaHandover handover, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _asked);
        return new(new QuotaSync(1, 1, 1, [.. handover.Models.Select(_ => new ModelBooks(Used, default, default, TimeSpan.Zero))], 0));
    }

    private static QuotaAmounts Used => new() { [QuotaDimension.Rpm] = 15 };
}
