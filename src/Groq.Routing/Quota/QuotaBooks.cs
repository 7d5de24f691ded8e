using System.Collections.Concurrent;

namespace Groq.Routing;

/// <summary>The books of all models, without a clock: whoever keeps them says what time it is. Each model has a lock of its own; there is none that all share.</summary>
/// <remarks>A store that keeps its books elsewhere and does the sums itself compiles these files in, and adds how they are written down.</remarks>
/// <param name="hold">Seconds for which a reservation that is not settled does not drain; zero = it drains at once.</param>
internal sealed partial class QuotaBooks(double hold)
{
    private readonly ConcurrentDictionary<string, ModelLedger> _ledgers = new(StringComparer.Ordinal);
    private readonly ComplexShareLedger _share = new();
    private readonly Lock _adding = new();
    private double _weight = 1;

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

    public QuotaDecision Reserve(QuotaRequest request, double now)
    {
        request.Reset();
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

    public void Settle(in QuotaSettlement settlement, double now)
    {
        Ledger(settlement.Reservation.Model.Id).Settle(settlement, now);
        if (settlement.Reservation.OnShare && settlement.Requests == 0)
        {
            _share.Refund();
        }
    }

    public void Observe(QuotaModel model, in QuotaObservation observation, double now) => Ledger(model.Id).Observe(model, observation, now);

    public QuotaSnapshot Read(IReadOnlyList<QuotaModel> models, double now)
    {
        var read = new ModelQuota[models.Count];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = Ledger(models[i].Id).Read(models[i], now);
        }

        return new(read, _share.Read(now));
    }

    /// <summary>The books of one model; <see langword="null"/> when it was never used here.</summary>
    public ModelQuota? ReadUsed(QuotaModel model, double now) => _ledgers.TryGetValue(model.Id, out var ledger) ? ledger.Read(model, now) : null;

    /// <summary>Takes over the books another ledger has of a model.</summary>
    public void Set(QuotaModel model, ModelBooks books, double now) => Ledger(model.Id).Set(model, books.Used, books, now);

    /// <summary>Takes over what another ledger says is used of a model.</summary>
    public void Set(QuotaModel model, in QuotaAmounts used, double now) => Ledger(model.Id).Set(model, used, null, now);

    /// <summary>What drips of a model's limits by the minute within <paramref name="span"/>.</summary>
    public QuotaAmounts ReadDrip(QuotaModel model, TimeSpan span, double now) => Ledger(model.Id).ReadDrip(model, span, now);

    /// <summary>A model's limits in force; infinite where there is none.</summary>
    public QuotaAmounts ReadLimits(QuotaModel model, double now) => Ledger(model.Id).ReadLimits(model, now);

    /// <summary>Takes over what another ledger has of the complex share.</summary>
    public void SetComplexShare(double used, double now) => _share.Set(used, now);

    /// <summary>The books of a model as another ledger can take them over.</summary>
    public ModelBooks ReadBooks(QuotaModel model, double now) => Ledger(model.Id).ReadBooks(model, now);

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
        if (Ledger(candidate.Model.Id).TryReserve(candidate, now, gate, out reservation, out var denial))
        {
            byShare = false;
            return true;
        }

        byShare = denial.Reason == QuotaDenialReason.ComplexShare;
        request.Deny(index, denial);
        return false;
    }

    private ModelLedger Ledger(string id) => _ledgers.TryGetValue(id, out var ledger) ? ledger : Add(id);

    private ModelLedger Add(string id)
    {
        lock (_adding)
        {
            if (!_ledgers.TryGetValue(id, out var ledger))
            {
                ledger = new ModelLedger(hold) { Weight = _weight };
                _share.Add(ledger);
                _ledgers[id] = ledger;
            }

            return ledger;
        }
    }
}
