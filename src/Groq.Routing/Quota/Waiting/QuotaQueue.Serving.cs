using System.Diagnostics.CodeAnalysis;

namespace Groq.Routing;

/// <content>Serves the lines.</content>
internal sealed partial class QuotaQueue
{
    private void OnSettled(QuotaModel model)
    {
        if (Waiting == 0)
        {
            return;
        }

        lock (_gate)
        {
            if (!_lines.TryGetValue(model.Id, out var line) || line.First is null)
            {
                return;
            }

            line.Stir();
        }

        Serve();
    }

    private void Serve()
    {
        lock (_gate)
        {
            if (_serving)
            {
                return;
            }

            _serving = true;
        }

        _ = ServeAsync();
    }

    private async Task ServeAsync()
    {
        while (TryFindDue(out var line, out var waiter, out var candidate))
        {
            try
            {
                // Nobody's token: of one who leaves meanwhile the reservation is handed back.
                var decision = await _ledger.ReserveAsync(waiter.Request.Only(candidate), TimeSpan.Zero, CancellationToken.None).ConfigureAwait(false);
                if (decision.Decision.Admitted)
                {
                    Admit(line, waiter, candidate, decision);
                }
                else
                {
                    Deny(line, waiter, candidate, decision);
                }
            }
            catch (Exception exception)
            {
                // The ledger itself does not throw; a store that breaks even its breaker must not stop the lines.
                if (TryTakeOut(waiter))
                {
                    waiter.End(exception);
                }
            }
        }
    }

    /// <summary>Finds someone to try for now; without one, sets the clock and ends the service.</summary>
    private bool TryFindDue([NotNullWhen(true)] out WaitingLine? line, [NotNullWhen(true)] out QuotaWaiter? waiter, out int candidate)
    {
        lock (_gate)
        {
            var now = Now;
            var next = Expire(now);
            foreach (var (model, known) in _lines)
            {
                if (known.First is { } first && known.Due <= now)
                {
                    known.Try();
                    (line, waiter, candidate) = (known, first, IndexOf(first.Request, model));
                    return true;
                }

                next = known.First is not null && known.Due < next ? known.Due : next;
            }

            _serving = false;
            SetClock(next, now);
            (line, waiter, candidate) = (null, null, -1);
            return false;
        }
    }

    private void Admit(WaitingLine line, QuotaWaiter waiter, int candidate, LedgerDecision decision)
    {
        if (TryTakeOut(waiter, line))
        {
            waiter.End(decision with { Decision = decision.Decision with { Index = candidate }, Request = waiter.Request, Waited = Now - waiter.Since });
        }
        else
        {
            _ledger.Settle(decision.Link, new QuotaSettlement(decision.Decision.Reservation, 0, 0, 0));
        }
    }

    private void Deny(WaitingLine line, QuotaWaiter waiter, int candidate, LedgerDecision decision)
    {
        var denial = decision.Request.Denial(0);
        LedgerDecision late;
        lock (_gate)
        {
            if (!waiter.Waits)
            {
                line.Stir();
                return;
            }

            waiter.Request.Deny(candidate, denial);
            if (denial.RetryAfter is null)
            {
                // Groq has lowered the limit: it never fits here any more.
                line.Remove(waiter.Places[candidate]!, waiter.Amounts(candidate), served: false);
                waiter.Places[candidate] = null;
                line.Stir();
            }
            else
            {
                line.Deny(denial, Now);
            }

            if (Array.Exists(waiter.Places, place => place is not null) && SoonestDue(waiter) <= waiter.Deadline)
            {
                return;
            }

            late = TooLate(waiter);
            TryTakeOut(waiter);
        }

        waiter.End(late);
    }

    private bool TryTakeOut(QuotaWaiter waiter, WaitingLine? servedBy = null)
    {
        lock (_gate)
        {
            if (!waiter.Waits)
            {
                return false;
            }

            waiter.Waits = false;
            for (var i = 0; i < waiter.Places.Length; i++)
            {
                if (waiter.Places[i] is { } place)
                {
                    var line = _lines[waiter.Request.Candidates[i].Model.Id];
                    var first = line.First == waiter;
                    line.Remove(place, waiter.Amounts(i), served: line == servedBy);
                    if (first)
                    {
                        // The next one may ask for less.
                        line.Stir();
                    }
                }
            }

            Volatile.Write(ref _waiting, _waiting - 1);
        }

        // Without waiting for a callback that runs: it may wait for us.
        waiter.Caller.Unregister();
        return true;
    }

    /// <summary>Ends the waits that are over.</summary>
    /// <returns>When the next one is.</returns>
    private TimeSpan Expire(TimeSpan now)
    {
        if (_deadlines.Count > 64 && _deadlines.Count > 2 * _waiting)
        {
            // Most have left in other ways.
            var waiting = _deadlines.UnorderedItems.Where(d => d.Element.Waits).ToArray();
            _deadlines.Clear();
            _deadlines.EnqueueRange(waiting);
        }

        while (_deadlines.TryPeek(out var waiter, out var deadline))
        {
            if (waiter.Waits && deadline > now)
            {
                return deadline;
            }

            _deadlines.Dequeue();
            if (waiter.Waits)
            {
                var late = TooLate(waiter);
                TryTakeOut(waiter);
                waiter.End(late);
            }
        }

        return TimeSpan.MaxValue;
    }

    private LedgerDecision TooLate(QuotaWaiter waiter)
    {
        var denied = new LedgerDecision(QuotaDecision.Denied, waiter.Request, null) { Waited = Now - waiter.Since };
        var soonest = SoonestDue(waiter);
        return soonest == TimeSpan.MaxValue ? denied : denied with { End = WaitEnd.TooLate, RetryAfter = soonest - Now is var wait && wait > TimeSpan.Zero ? wait : TimeSpan.Zero };
    }

    /// <summary>When the first of the lines it stood in is tried next: it cannot be served before.</summary>
    private TimeSpan SoonestDue(QuotaWaiter waiter)
    {
        var soonest = TimeSpan.MaxValue;
        for (var i = 0; i < waiter.Places.Length; i++)
        {
            if (waiter.Places[i] is not null && _lines[waiter.Request.Candidates[i].Model.Id].Due is var due && due < soonest)
            {
                soonest = due;
            }
        }

        return soonest;
    }

    private void SetClock(TimeSpan due, TimeSpan now)
    {
        if (due == TimeSpan.MaxValue)
        {
            return;
        }

        if (_clock is null)
        {
            // The clock is nobody's: it must not carry the context of the one who happened to come first.
            using var flow = ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow();
            _clock = _time.CreateTimer(static queue => ((QuotaQueue)queue!).Serve(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        // Timers drop the rest of a millisecond, and would find the bucket not yet drained.
        _clock.Change(TimeSpan.FromMilliseconds(Math.Ceiling((due - now).TotalMilliseconds)), Timeout.InfiniteTimeSpan);
    }

    private static int IndexOf(QuotaRequest request, string model)
    {
        for (var i = 0; i < request.Candidates.Length; i++)
        {
            if (request.Candidates[i].Model.Id == model)
            {
                return i;
            }
        }

        return -1;
    }
}
