using Microsoft.Extensions.Logging;

namespace Groq.Routing.Mongo;

/// <summary>The ledger in MongoDB: one document holds the live books of all models, further ones the usage history.</summary>
internal sealed partial class MongoQuotaStore : ISharedQuotaStore, IUsageHistory
{
    private readonly MongoCollections _collections;
    private readonly KnownBooks _known = new();
    private readonly LedgerLane _lane;
    private readonly UsageHistory _usage;
    private readonly ILogger<MongoQuotaStore> _logger;
    private readonly double _hold;
    private int _logged;

    /// <param name="collections">Where it is.</param>
    /// <param name="hold">How long a reservation that is not settled does not drain.</param>
    /// <param name="patience">Longest time that a step is worth waiting for.</param>
    /// <param name="time">Measures how long things take. What time it is, the server says.</param>
    /// <param name="logger">The store's.</param>
    public MongoQuotaStore(MongoCollections collections, TimeSpan hold, TimeSpan patience, TimeProvider time, ILogger<MongoQuotaStore> logger)
    {
        _collections = collections;
        _hold = hold.TotalSeconds;
        _logger = logger;
        _lane = new LedgerLane(collections.Quota, _hold, patience, time) { RecordRemoved = LogRemovedOnce };
        _usage = new UsageHistory(collections.Quota, time) { RecordRemoved = LogRemovedOnce };
    }

    public string Name => "mongo";

    public ValueTask<QuotaDecision> ReserveAsync(QuotaRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_lane.DoAsync(new ReserveStep(request, _known, cancellationToken)));
    }

    public async ValueTask SettleAsync(QuotaSettlement settlement, CancellationToken cancellationToken)
    {
        await _lane.DoAsync(new SettleStep(settlement)).ConfigureAwait(false);
        var used = new UsageAmounts(settlement.Requests, settlement.InputTokens, settlement.OutputTokens);
        if (used != default)
        {
            await _usage.AddAsync(settlement.Reservation.Model.Id, used, _lane.Clock.UtcNow).ConfigureAwait(false);
        }
    }

    public ValueTask ObserveAsync(QuotaModel model, QuotaObservation observation, CancellationToken cancellationToken) =>
        new(_lane.DoAsync(new ObserveStep(model, observation)));

    public async ValueTask<QuotaSnapshot> ReadAsync(IReadOnlyList<QuotaModel> models, CancellationToken cancellationToken)
    {
        var books = await _lane.ReadAsync(cancellationToken).ConfigureAwait(false);
        return books is null ? new QuotaBooks(_hold).Read(models, 0) : books.Models.Read(models, books.TimeAt(_lane.Clock.UtcNow));
    }

    public ValueTask<QuotaSync> SyncAsync(QuotaHandover handover, CancellationToken cancellationToken)
    {
        _ = _collections.EnsureIndexes();
        var done = _lane.DoAsync(new SyncStep(handover, _known));
        return new(handover.Usage.Count == 0 ? done : WithUsageAsync(done, handover));
    }

    public async ValueTask<IReadOnlyList<UsagePoint>> ReadUsageAsync(UsageInterval interval, CancellationToken cancellationToken)
    {
        // What is kept goes by the server's clock, which an answer must have shown first.
        await _lane.ReadAsync(cancellationToken).ConfigureAwait(false);
        return await _usage.ReadAsync(interval, _lane.Clock.UtcNow, cancellationToken).ConfigureAwait(false);
    }

    private async Task<QuotaSync> WithUsageAsync(Task<QuotaSync> done, QuotaHandover handover)
    {
        // What is handed over again, because this or its answer failed, counts once in the books and once here.
        var sync = await done.ConfigureAwait(false);
        await _usage.AddAsync(handover.Usage, $"{handover.Instance}/{handover.Sequence}", _lane.Clock.UtcNow).ConfigureAwait(false);
        return sync;
    }

    private void LogRemovedOnce()
    {
        if (Interlocked.Exchange(ref _logged, 1) == 0)
        {
            LogRecordRemoved(_logger, _collections.Quota.CollectionNamespace.FullName);
        }
    }

    [LoggerMessage(
        MongoLogEvents.QuotaRecordRemoved,
        LogLevel.Warning,
        "A quota record in {Collection} was corrupt or of a version this one does not know; it is removed. If it held the live books, what the instances know begins new ones. Further ones are not logged")]
    private static partial void LogRecordRemoved(ILogger logger, string collection);
}
