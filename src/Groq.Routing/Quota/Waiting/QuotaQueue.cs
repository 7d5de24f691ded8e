namespace Groq.Routing;

/// <summary>Reserves in turn: who waits stands in line for each of its candidates, and nobody of the same priority overtakes.</summary>
/// <remarks>
/// The lines are served one attempt at a time: when the denial of the first in line said that there would be room, and when something was
/// settled. Where other instances share a store, one of them may have taken the room by then; the first in line stays the first.
/// </remarks>
internal sealed partial class QuotaQueue : IDisposable
{
    // Below this nobody's answer comes in time.
    private static readonly TimeSpan ShortestAnswer = TimeSpan.FromMilliseconds(50);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, WaitingLine> _lines = new(StringComparer.Ordinal);
    private readonly PriorityQueue<QuotaWaiter, TimeSpan> _deadlines = new();
    private readonly QuotaLedger _ledger;
    private readonly TimeProvider _time;
    private readonly long _start;
    private ITimer? _clock;
    private long _answerTime;
    private int _waiting;
    private bool _serving;

    public QuotaQueue(QuotaLedger ledger, TimeProvider time)
    {
        _ledger = ledger;
        _time = time;
        _start = time.GetTimestamp();
        ledger.Settled = OnSettled;
    }

    /// <summary>How many wait.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    // With some to spare.
    private TimeSpan AnswerTime => TimeSpan.FromTicks(Math.Max(ShortestAnswer.Ticks, Volatile.Read(ref _answerTime) * 5 / 4));

    private TimeSpan Now => _time.GetElapsedTime(_start);

    /// <summary>Reserves on the first candidate that has room and that nobody of the request's priority waits for, or waits for one if the request says so.</summary>
    public ValueTask<LedgerDecision> ReserveAsync(CompletionRun run, QuotaRequest request, bool mayWait, CancellationToken cancellationToken)
    {
        var pending = Waiting == 0
            ? _ledger.ReserveAsync(request, run.WaitedForStores, cancellationToken)
            : ReserveInTurnAsync(run, request, cancellationToken);
        if (!mayWait || run.Request.WhenQuotaIsOut != WhenQuotaIsOut.Wait)
        {
            return pending;
        }

        // Nothing is kept of the attempt while it waits: many may.
        return pending.IsCompletedSuccessfully ? WaitAsync(run, pending.Result, cancellationToken) : WaitAsync(run, pending, cancellationToken);
    }

    /// <summary>Learns how long an answer takes: quickly that it takes longer, slowly that it takes less.</summary>
    public void Learn(TimeSpan answerTime)
    {
        var known = Volatile.Read(ref _answerTime);
        Volatile.Write(ref _answerTime, Math.Max(answerTime.Ticks, known - ((known - answerTime.Ticks) / 10)));
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _clock?.Dispose();
        }
    }

    private ValueTask<LedgerDecision> ReserveInTurnAsync(CompletionRun run, QuotaRequest request, CancellationToken cancellationToken)
    {
        var open = new bool[request.Candidates.Length];
        return LeaveToOthers(request, run.Request, open) switch
        {
            0 => _ledger.ReserveAsync(request, run.WaitedForStores, cancellationToken),
            var left when left == open.Length => new(new LedgerDecision(QuotaDecision.Denied, request, null)),
            _ => ReserveOnAsync(run, request, open, cancellationToken),
        };
    }

    private async ValueTask<LedgerDecision> WaitAsync(CompletionRun run, ValueTask<LedgerDecision> pending, CancellationToken cancellationToken) =>
        await WaitAsync(run, await pending.ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>Waits until one of the candidates of a request that was denied has room and it is the request's turn.</summary>
    private ValueTask<LedgerDecision> WaitAsync(CompletionRun run, LedgerDecision decision, CancellationToken cancellationToken)
    {
        if (decision.Decision.Admitted)
        {
            return new(decision);
        }

        run.Rest();
        var request = decision.Request;

        // A turn that leaves no time for the answer is quota spent on nothing.
        var patience = run.Patience - AnswerTime;
        QuotaWaiter waiter;
        lock (_gate)
        {
            var soonest = Soonest(request, run.Request);
            if (soonest is null || soonest > patience)
            {
                return new(decision with { End = soonest is null ? WaitEnd.None : WaitEnd.TooLate, RetryAfter = soonest });
            }

            if (_waiting >= run.Options.Quota.MaxWaiters)
            {
                return new(decision with { End = WaitEnd.Full, RetryAfter = soonest });
            }

            waiter = new QuotaWaiter(this, request, run.Request.Priority, run.Request.Partition, Now, patience);
            Line(waiter);
        }

        Watch(waiter, cancellationToken);
        Serve();
        return waiter.Turn;
    }

    private async ValueTask<LedgerDecision> ReserveOnAsync(CompletionRun run, QuotaRequest request, bool[] open, CancellationToken cancellationToken)
    {
        var decision = await _ledger.ReserveAsync(request.Where(open), run.WaitedForStores, cancellationToken).ConfigureAwait(false);
        var index = -1;
        for (int i = 0, of = 0; i < open.Length; i++)
        {
            if (open[i])
            {
                request.Deny(i, decision.Request.Denial(of));
                index = decision.Decision.Index == of++ ? i : index;
            }
        }

        return decision with { Decision = decision.Decision with { Index = index }, Request = request };
    }

    /// <summary>Denies a newcomer what others of its priority wait for.</summary>
    /// <returns>How many candidates that are.</returns>
    private int LeaveToOthers(QuotaRequest request, CompletionRequest newcomer, bool[] open)
    {
        var left = 0;
        lock (_gate)
        {
            for (var i = 0; i < open.Length; i++)
            {
                open[i] = !_lines.TryGetValue(request.Candidates[i].Model.Id, out var line) || !line.HasWaiting(newcomer.Priority);
                if (open[i])
                {
                    continue;
                }

                left++;
                var denial = line!.Denial with { Requested = request.Candidates[i].Requested(line.Denial.Dimension), RetryAfter = line.UntilDue(Now) };
                request.Deny(i, newcomer.WhenQuotaIsOut == WhenQuotaIsOut.Wait
                    ? denial
                    : denial with { RetryAfter = line.Estimate(denial, newcomer.Priority, newcomer.Partition) });
            }
        }

        return left;
    }

    /// <summary>When it could be a newcomer's turn; <see langword="null"/> = never.</summary>
    private TimeSpan? Soonest(QuotaRequest request, CompletionRequest newcomer)
    {
        TimeSpan? soonest = null;
        for (var i = 0; i < request.Candidates.Length; i++)
        {
            var denial = request.Denial(i);
            if (denial.RetryAfter is null)
            {
                continue;
            }

            var wait = _lines.TryGetValue(request.Candidates[i].Model.Id, out var line) ? line.Estimate(denial, newcomer.Priority, newcomer.Partition) : denial.RetryAfter;
            soonest = soonest is null || wait < soonest ? wait : soonest;
        }

        return soonest;
    }

    private void Line(QuotaWaiter waiter)
    {
        var request = waiter.Request;
        for (var i = 0; i < waiter.Places.Length; i++)
        {
            waiter.Lines += request.Denial(i).RetryAfter is null ? 0 : 1;
        }

        for (var i = 0; i < waiter.Places.Length; i++)
        {
            var denial = request.Denial(i);
            if (denial.RetryAfter is null)
            {
                continue;
            }

            var id = request.Candidates[i].Model.Id;
            if (!_lines.TryGetValue(id, out var line))
            {
                _lines[id] = line = new WaitingLine();
            }

            waiter.Places[i] = line.Add(waiter, waiter.Amounts(i));
            if (line.First == waiter)
            {
                // Since its denial there may be room again, of which nobody was told.
                line.Denial = denial;
                line.Stir();
            }
        }

        _deadlines.Enqueue(waiter, waiter.Deadline);
        Volatile.Write(ref _waiting, _waiting + 1);
    }

    private void Watch(QuotaWaiter waiter, CancellationToken cancellationToken)
    {
        var caller = cancellationToken.UnsafeRegister(static (waiter, token) => ((QuotaWaiter)waiter!).Queue.Leave((QuotaWaiter)waiter, token), waiter);
        lock (_gate)
        {
            waiter.Caller = caller;
            if (waiter.Waits)
            {
                return;
            }
        }

        caller.Unregister();
    }

    private void Leave(QuotaWaiter waiter, CancellationToken cancellationToken)
    {
        if (TryTakeOut(waiter))
        {
            waiter.End(new OperationCanceledException(cancellationToken));
            Serve();
        }
    }
}
