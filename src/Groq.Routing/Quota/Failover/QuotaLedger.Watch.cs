using Microsoft.Extensions.Logging;

namespace Groq.Routing;

/// <content>What goes on beside the requests: showing that we are alive, keeping the next store informed, finding a lost one back.</content>
internal sealed partial class QuotaLedger
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private void StartWatching()
    {
        if (Volatile.Read(ref _watch) is not null)
        {
            return;
        }

        lock (_starting)
        {
            if (_watch is null)
            {
                // The timer is not the request's: it must not carry its context along for ever.
                var flows = !ExecutionContext.IsFlowSuppressed();
                if (flows)
                {
                    ExecutionContext.SuppressFlow();
                }

                _watch = _time.CreateTimer(static ledger => _ = ((QuotaLedger)ledger!).WatchStoresAsync(), this, Beat, Beat);
                if (flows)
                {
                    ExecutionContext.RestoreFlow();
                }
            }
        }
    }

    private async Task WatchStoresAsync()
    {
        if (Interlocked.Exchange(ref _watching, 1) == 1)
        {
            return;
        }

        try
        {
            foreach (var link in _links)
            {
                await WatchStoreAsync(link).ConfigureAwait(false);
            }
        }
        finally
        {
            Volatile.Write(ref _watching, 0);
        }
    }

    private async Task WatchStoreAsync(QuotaLink link)
    {
        var away = !link.Breaker.IsClosed;
        if (away && link.Breaker.NextLook > TimeSpan.Zero)
        {
            return;
        }

        try
        {
            if (away)
            {
                await LookAsync(link).ConfigureAwait(false);
                link.Breaker.Close();
                LogStoreBack(_logger, link.Store.Name);
            }

            if (link.Shared is null)
            {
                return;
            }

            if (link != InUse)
            {
                await SyncAsync(link, _books.Mirror(link)).ConfigureAwait(false);
            }
            else if (link != _active || _books.Alone)
            {
                await link.JoinAsync(JoinAsync).ConfigureAwait(false);
            }
            else
            {
                var sync = await SyncAsync(link, _books.Beat(link)).ConfigureAwait(false);
                if (sync.Served < sync.Instances)
                {
                    // Others are served elsewhere, and that is where we belong too.
                    foreach (var before in _links.TakeWhile(l => l != link))
                    {
                        before.Breaker.Hasten();
                    }
                }
            }
        }
        catch (Exception exception) when (!link.Breaker.IsClosed)
        {
            link.Breaker.StayOpen(StoreFailure.Describe(exception));
        }
        catch (Exception exception)
        {
            Fail(link, exception);
        }
    }

    /// <summary>When the stores that are away will have been looked at; zero when none is.</summary>
    private TimeSpan UntilLook()
    {
        var longest = TimeSpan.Zero;
        foreach (var link in _links)
        {
            if (link.Shared is not null && link.Breaker.NextLook is { } pause && pause + Beat > longest)
            {
                longest = pause + Beat;
            }
        }

        return longest;
    }

    private Task LookAsync(QuotaLink link) => link.Shared is null
        ? link.Store.ReadAsync([], CancellationToken.None).AsTask().WaitAsync(Bound, _time)
        : SyncAsync(link, _books.Mirror(link));

    private async Task<QuotaSync> SyncAsync(QuotaLink link, QuotaHandover handover)
    {
        var sync = await link.Shared!.SyncAsync(handover, CancellationToken.None).AsTask().WaitAsync(Bound, _time).ConfigureAwait(false);
        _books.Accept(link, handover, sync);
        return sync;
    }

    [LoggerMessage(LogEvents.QuotaStoreFailed, LogLevel.Warning, "Quota store {Store} failed ({Failure}); {Next} carries on, next look in {Pause} s")]
    private static partial void LogStoreFailed(ILogger logger, string store, string failure, string next, double pause);

    [LoggerMessage(LogEvents.QuotaStoreBack, LogLevel.Information, "Quota store {Store} is back")]
    private static partial void LogStoreBack(ILogger logger, string store);

    [LoggerMessage(LogEvents.QuotaBooksLost, LogLevel.Warning, "Quota store {Store} lost its books; what is known is handed over")]
    private static partial void LogBooksLost(ILogger logger, string store);
}
