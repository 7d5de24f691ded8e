using System.Collections.Concurrent;

namespace Groq.Routing;

/// <summary>The ledger of one process. Each model has a lock of its own; there is none that all share.</summary>
internal sealed class MemoryQuotaStore : IQuotaStore, IUsageHistory
{
    private readonly ConcurrentDictionary<string, ModelLedger> _ledgers = new(StringComparer.Ordinal);
    private readonly ComplexShareLedger _share = new();
    private readonly Lock _adding = new();
    private readonly TimeProvider _time;
    private readonly TimeSpan _hold;
    private readonly long _start;
    private readonly UsageLog _usage;
    private double _weight = 1;

    /// <param name="time">The clock.</param>
    /// <param name="hold">How long a reservation that is not settled does not drain; zero = it drains at once.</param>
    public MemoryQuotaStore(TimeProvider time, TimeSpan hold)
    {
        _time = time;
        _hold = hold;
        _start = time.GetTimestamp();
        _usage = new UsageLog(time);
    }

    /// <inheritdoc cref="ModelLedger.Weight"/>
    public double Weight
    {
        get => _weight;
        set
        {
            lock (_adding)
            {
                _weight = value;
                foreach (var ledger in _ledgers.Values)
                {
                    ledger.Weight = value;
                }
            }
        }
    }

    /// <summary>The models that have books here.</summary>
    public IEnumerable<QuotaModel> Models => _ledgers.Values.Select(l => l.Model).OfType<QuotaModel>();

    public string Name => "memory";

    public ValueTask<QuotaDecision> ReserveAsync(QuotaRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(Reserve(request));
    }

    public QuotaDecision Reserve(QuotaRequest request)
    {
        request.Reset();
        var now = Now();
        var candidates = request.Candidates;
        var heldBack = false;
        for (var i = 0; i < candidates.Length; i++)
        {
            if (TryReserve(request, candidates[i], i, now, candidates[i].ShareExempt, out var reservation, out var byShare))
            {
                return new QuotaDecision(i, reservation);
            }

            heldBack |= byShare;
        }

        // The share spares the scarce models for what needs them; it does not leave their quota idle while work is refused.
        for (var i = 0; heldBack && i < candidates.Length; i++)
        {
            if (request.Denial(i).Reason == QuotaDenialReason.ComplexShare
                && TryReserve(request, candidates[i], i, now, shareExempt: true, out var reservation, out _))
            {
                request.Deny(i, default);
                return new QuotaDecision(i, reservation);
            }
        }

        return QuotaDecision.Denied;
    }

    public ValueTask SettleAsync(QuotaSettlement settlement, CancellationToken cancellationToken)
    {
        Settle(settlement);
        return default;
    }

    public void Settle(in QuotaSettlement settlement)
    {
        Ledger(settlement.Reservation.Model).Settle(settlement, Now());
        if (settlement.Reservation.OnShare && settlement.Requests == 0)
        {
            _share.Refund();
        }

        _usage.Add(settlement.Reservation.Model.Id, settlement.Requests, settlement.InputTokens, settlement.OutputTokens);
    }

    public ValueTask ObserveAsync(QuotaModel model, QuotaObservation observation, CancellationToken cancellationToken)
    {
        Ledger(model).Observe(model, observation, Now());
        return default;
    }

    public ValueTask<QuotaSnapshot> ReadAsync(IReadOnlyList<QuotaModel> models, CancellationToken cancellationToken)
    {
        var now = Now();
        var read = new ModelQuota[models.Count];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = Ledger(models[i]).Read(models[i], now);
        }

        return new(new QuotaSnapshot(read, _share.Read(now)));
    }

    public ValueTask<IReadOnlyList<UsagePoint>> ReadUsageAsync(UsageInterval interval, CancellationToken cancellationToken) => new(_usage.Read(interval));

    /// <summary>Takes the usage history out, by minutes.</summary>
    public IReadOnlyList<UsagePoint> TakeUsage() => _usage.Take();

    /// <summary>Takes over the books another ledger has of a model.</summary>
    public void Set(QuotaModel model, ModelBooks books) => Ledger(model).Set(model, books.Used, books, Now());

    /// <summary>Takes over what another ledger says is used of a model.</summary>
    public void Set(QuotaModel model, in QuotaAmounts used) => Ledger(model).Set(model, used, null, Now());

    /// <summary>What drips of a model's limits by the minute within <paramref name="span"/>.</summary>
    public QuotaAmounts ReadDrip(QuotaModel model, TimeSpan span) => Ledger(model).ReadDrip(model, span, Now());

    /// <summary>Takes over what another ledger has of the complex share.</summary>
    public void SetComplexShare(double used) => _share.Set(used, Now());

    /// <summary>The books of a model as another ledger can take them over.</summary>
    public ModelBooks ReadBooks(QuotaModel model) => Ledger(model).ReadBooks(model, Now());

    private bool TryReserve(
        QuotaRequest request,
        in QuotaCandidate candidate,
        int index,
        double now,
        bool shareExempt,
        out QuotaReservation reservation,
        out bool byShare)
    {
        var gate = candidate.Model.Scarce && request.ComplexShare is { } share
            ? new ComplexShareGate(_share, share, request.ComplexBurst, shareExempt)
            : default;
        if (Ledger(candidate.Model).TryReserve(candidate, now, gate, out reservation, out var denial))
        {
            byShare = false;
            return true;
        }

        byShare = denial.Reason == QuotaDenialReason.ComplexShare;
        request.Deny(index, denial);
        return false;
    }

    private ModelLedger Ledger(QuotaModel model) => _ledgers.TryGetValue(model.Id, out var ledger) ? ledger : Add(model.Id);

    private ModelLedger Add(string id)
    {
        lock (_adding)
        {
            if (!_ledgers.TryGetValue(id, out var ledger))
            {
                ledger = new ModelLedger(_hold.TotalSeconds) { Weight = _weight };
                _share.Add(ledger);
                _ledgers[id] = ledger;
            }

            return ledger;
        }
    }

    private double Now() => _time.GetElapsedTime(_start).Ticks / (double)TimeSpan.TicksPerSecond;
}
