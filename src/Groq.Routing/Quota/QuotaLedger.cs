using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <summary>The ledger as the pipeline sees it: a store that is slow or gone costs a request a short bound, and the limits still hold.</summary>
internal sealed partial class QuotaLedger
{
    private readonly IQuotaStore _store;
    private readonly IQuotaStore _local;
    private readonly SettingsSource _settings;
    private readonly TimeProvider _time;
    private readonly ILogger<QuotaLedger> _logger;

    public QuotaLedger(IQuotaStore store, SettingsSource settings, TimeProvider time, ILogger<QuotaLedger> logger)
    {
        _store = store;
        _local = store as MemoryQuotaStore ?? new MemoryQuotaStore(time, settings.Current.Options.Quota.InFlightHold);
        _settings = settings;
        _time = time;
        _logger = logger;
    }

    private TimeSpan Bound => _settings.Current.Options.StoreTimeout;

    /// <summary>Reserves, in the store or, while it fails, in this process alone.</summary>
    public async ValueTask<LedgerDecision> ReserveAsync(QuotaRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var pending = _store.ReserveAsync(request, cancellationToken);
            var decision = pending.IsCompletedSuccessfully
                ? pending.Result
                : await pending.AsTask().WaitAsync(Bound, _time, cancellationToken).ConfigureAwait(false);
            return new(decision, request, _store);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && !ReferenceEquals(_store, _local))
        {
            // A store that answers after its bound may still write its denials, so that this takes a request of its own.
            LogStoreFailed(_logger, _store.Name, exception.GetType().Name);
            var again = request.Copy();
            return new(await _local.ReserveAsync(again, cancellationToken).ConfigureAwait(false), again, _local);
        }
    }

    /// <summary>Settles without anybody waiting for it. A settlement that is lost leaves the reservation to drain.</summary>
    public void Settle(IQuotaStore store, in QuotaSettlement settlement)
    {
        ValueTask pending;
        try
        {
            pending = store.SettleAsync(settlement, CancellationToken.None);
            if (pending.IsCompletedSuccessfully)
            {
                return;
            }
        }
        catch (Exception exception)
        {
            LogStoreFailed(_logger, store.Name, exception.GetType().Name);
            return;
        }

        _ = WatchAsync(pending, store.Name);
    }

    public async ValueTask<QuotaSnapshot> ReadAsync(IReadOnlyList<QuotaModel> models, CancellationToken cancellationToken)
    {
        try
        {
            return await _store.ReadAsync(models, cancellationToken).AsTask().WaitAsync(Bound, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogStoreFailed(_logger, _store.Name, exception.GetType().Name);
            return await _local.ReadAsync(models, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WatchAsync(ValueTask pending, string store)
    {
        try
        {
            await pending.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            LogStoreFailed(_logger, store, exception.GetType().Name);
        }
    }

    [LoggerMessage(LogEvents.QuotaStoreFailed, LogLevel.Warning, "Quota store {Store} failed ({Failure}); this instance keeps the limits on its own")]
    private static partial void LogStoreFailed(ILogger logger, string store, string failure);
}
