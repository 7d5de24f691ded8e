using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <summary>
/// The ledger as the pipeline sees it: the first store that is in order, in the order of registration, and this process when there is none.
/// A store that is slow or gone costs a request a short bound, and the limits still hold.
/// </summary>
internal sealed partial class QuotaLedger : IDisposable
{
    private readonly QuotaLink[] _links;
    private readonly MemoryQuotaStore _local;
    private readonly InstanceBooks _books;
    private readonly SettingsSource _settings;
    private readonly ModelWatch _heard;
    private readonly TimeProvider _time;
    private readonly ILogger<QuotaLedger> _logger;
    private readonly Lock _starting = new();
    private volatile QuotaLink? _active;
    private ITimer? _watch;
    private int _watching;

    public QuotaLedger(IEnumerable<IQuotaStore> stores, SettingsSource settings, ModelWatch heard, RouterTelemetry telemetry, TimeProvider time, ILogger<QuotaLedger> logger)
    {
        _links = [.. stores.Select(s => new QuotaLink(s, time))];
        _local = new MemoryQuotaStore(time, settings.Current.Options.Quota.InFlightHold);
        _books = new InstanceBooks(_local, time);
        _settings = settings;
        _heard = heard;
        _time = time;
        _logger = logger;
        telemetry.PublishUtilization(ReadKnown);
    }

    /// <summary>Called when a model's books were settled: there may be room now.</summary>
    public Action<QuotaModel>? Settled { get; set; }

    private TimeSpan Bound => _settings.Current.Options.StoreTimeout;

    /// <summary>Reserves, within the bound, in the first store that is in order.</summary>
    /// <param name="request">What to reserve.</param>
    /// <param name="waited">How much of the bound other stores have taken.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public ValueTask<LedgerDecision> ReserveAsync(QuotaRequest request, TimeSpan waited, CancellationToken cancellationToken)
    {
        if (_links.Length > 0)
        {
            return ReserveSharedAsync(request, waited, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return new(new LedgerDecision(_local.Reserve(request), request, null));
    }

    /// <summary>Settles without anybody waiting for it. A settlement that is lost leaves the reservation to drain.</summary>
    public void Settle(QuotaLink? link, in QuotaSettlement settlement)
    {
        _heard.Observe(settlement.Reservation.Model.Id, settlement.Observation);
        if (link is null)
        {
            _local.Settle(settlement);
            Settled?.Invoke(settlement.Reservation.Model);
        }
        else if (link.Breaker.IsClosed)
        {
            Watch(link, settlement);
        }
    }

    public async ValueTask<QuotaSnapshot> ReadAsync(IReadOnlyList<QuotaModel> models, CancellationToken cancellationToken) =>
        await ReadSharedAsync(static (store, models, token) => store.ReadAsync(models, token), models, cancellationToken).ConfigureAwait(false)
        ?? await _local.ReadAsync(models, cancellationToken).ConfigureAwait(false);

    public async ValueTask<IReadOnlyList<UsagePoint>> ReadUsageAsync(UsageInterval interval, CancellationToken cancellationToken) =>
        await ReadSharedAsync(
            static (store, interval, token) => store is IUsageHistory history ? history.ReadUsageAsync(interval, token) : new([]),
            interval,
            cancellationToken).ConfigureAwait(false)
        ?? await _local.ReadUsageAsync(interval, cancellationToken).ConfigureAwait(false);

    /// <summary>What is known of the books here and now; no store is asked. Of a store that does not say what it saw, nothing is.</summary>
    public IEnumerable<ModelQuota> ReadKnown() => _links.Length == 0 || _books.Alone ? _local.ReadUsed() : _books.ReadKnown();

    /// <summary>What is known here and now of one model's quota, by the books and by Groq; no store is asked.</summary>
    public CompletionQuota ReadKnown(QuotaModel model) => new(model.Id)
    {
        Ledger = _links.Length == 0 || _books.Alone ? _local.ReadUsed(model) : _books.ReadKnown(model),
        Groq = _heard.ReadReport(model.Id),
    };

    public IEnumerable<StoreStatus> ReadStatus()
    {
        var inUse = InUse;
        foreach (var link in _links)
        {
            var breaker = link.Breaker;
            yield return new(StoreKind.Quota, link.Store.Name, link == inUse, breaker.IsClosed, breaker.LastFailure, breaker.NextLook);
        }

        yield return new(StoreKind.Quota, _local.Name, inUse is null, true, null, null);
    }

    public void Dispose()
    {
        lock (_starting)
        {
            _watch?.Dispose();
        }
    }

    private QuotaLink? InUse => Array.Find(_links, l => l.Breaker.IsClosed);

    private async ValueTask<LedgerDecision> ReserveSharedAsync(QuotaRequest request, TimeSpan waited, CancellationToken cancellationToken)
    {
        StartWatching();
        var start = _time.GetTimestamp() - (long)(waited.TotalSeconds * _time.TimestampFrequency);
        foreach (var link in _links)
        {
            var left = Left(start);
            if (left == TimeSpan.Zero)
            {
                break;
            }

            if (!link.Breaker.IsClosed)
            {
                continue;
            }

            try
            {
                var decision = await ReserveAsync(link, request, start, cancellationToken).ConfigureAwait(false);
                return new(decision, request, link);
            }
            catch (TimeoutException) when (left < Bound / 2)
            {
                // Most of the time went to the store before: that this one did not make it says little of it.
                request = request.Copy();
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                // A store that answers after its bound may still write its denials, so that the next one takes a request of its own.
                Fail(link, exception);
                request = request.Copy();
            }
        }

        _active = null;
        var share = _settings.Current.Options.Quota.DegradedShare;
        return new(_books.ReserveAlone(request, share, UntilLook()), request, null);
    }

    private async ValueTask<QuotaDecision> ReserveAsync(QuotaLink link, QuotaRequest request, long start, CancellationToken cancellationToken)
    {
        if (link.Shared is null)
        {
            _active = link;
            var reserved = await WithinAsync(link.Store.ReserveAsync(request, cancellationToken), start, cancellationToken).ConfigureAwait(false);
            _books.See(link, request);
            return reserved;
        }

        var join = _active != link || _books.Alone;
        var again = true;
        while (true)
        {
            try
            {
                if (join)
                {
                    await link.JoinAsync(JoinAsync).WaitAsync(Left(start), _time, cancellationToken).ConfigureAwait(false);
                }

                var decision = await WithinAsync(link.Store.ReserveAsync(request, cancellationToken), start, cancellationToken).ConfigureAwait(false);
                _books.See(link, request);
                return decision;
            }
            catch (QuotaBooksLostException) when (Left(start) > TimeSpan.Zero)
            {
                LogBooksLost(_logger, link.Store.Name);
                join = true;
            }
            catch (Exception exception) when (again && exception is not TimeoutException and not OperationCanceledException && Left(start) > TimeSpan.Zero)
            {
                // A connection that was cut is there again at once. To leave a store that the others stay in costs more than a second try;
                // if the first one was charged all the same, that charge drains.
                again = false;
            }
        }
    }

    /// <summary>Hands over to a store what it must know, and makes it the one that serves.</summary>
    private Task JoinAsync(QuotaLink link) => JoinAsync(link, UntilLook());

    private async Task JoinAsync(QuotaLink link, TimeSpan untilLook)
    {
        var more = false;
        do
        {
            var handover = _books.HandOver(link, more ? null : untilLook);
            var sync = await link.Shared!.SyncAsync(handover, CancellationToken.None).AsTask().WaitAsync(Bound, _time).ConfigureAwait(false);
            more = _books.Accept(link, handover, sync);
        }
        while (more);
        _active = link;
    }

    private async ValueTask<T?> ReadSharedAsync<T, TArgument>(
        Func<IQuotaStore, TArgument, CancellationToken, ValueTask<T>> read,
        TArgument argument,
        CancellationToken cancellationToken)
        where T : class
    {
        var start = _time.GetTimestamp();
        foreach (var link in _links)
        {
            if (!link.Breaker.IsClosed)
            {
                continue;
            }

            StartWatching();
            try
            {
                return await WithinAsync(read(link.Store, argument, cancellationToken), start, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                Fail(link, exception);
            }
        }

        return null;
    }

    private TimeSpan Left(long start) => Bound - _time.GetElapsedTime(start) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;

    private async ValueTask<T> WithinAsync<T>(ValueTask<T> pending, long start, CancellationToken cancellationToken) => pending.IsCompletedSuccessfully
        ? pending.Result
        : await pending.AsTask().WaitAsync(Left(start), _time, cancellationToken).ConfigureAwait(false);

    private void Watch(QuotaLink link, in QuotaSettlement settlement)
    {
        ValueTask pending;
        try
        {
            pending = link.Store.SettleAsync(settlement, CancellationToken.None);
            if (pending.IsCompletedSuccessfully)
            {
                Settled?.Invoke(settlement.Reservation.Model);
                return;
            }
        }
        catch (Exception exception)
        {
            Fail(link, exception);
            return;
        }

        _ = WatchAsync(link, settlement.Reservation.Model, pending);
    }

    private async Task WatchAsync(QuotaLink link, QuotaModel model, ValueTask pending)
    {
        try
        {
            await pending.ConfigureAwait(false);
            Settled?.Invoke(model);
        }
        catch (Exception exception)
        {
            Fail(link, exception);
        }
    }

    private void Fail(QuotaLink link, Exception exception)
    {
        if (_active == link)
        {
            _active = null;
        }

        var failure = StoreFailure.Describe(exception);
        if (link.Breaker.Open(failure) is { } pause)
        {
            LogStoreFailed(_logger, link.Store.Name, failure, InUse?.Store.Name ?? _local.Name, pause.TotalSeconds);
        }
    }
}
