using System.Runtime.CompilerServices;

namespace Groq.Routing;

/// <summary>The books of one model: six buckets, charged and corrected together.</summary>
/// <remarks>
/// <para>
/// Groq charges a request some time between our reservation and its answer, and drains it from then on. Draining from the reservation on
/// would let the ledger run ahead of Groq by the travel time, which is a 429 at every full bucket. So a reservation that is not settled is
/// held: the bucket drains, but not below the sum of what is held. That is the least upper bound of Groq's own book whatever the travel time.
/// </para>
/// <para>
/// Holds belong to periods of a fixed length, and the one before the last is let go: a reservation is held for one to two periods,
/// then drains like any other use. Two sums per bucket are all the state this takes.
/// </para>
/// </remarks>
internal sealed partial class ModelLedger(double hold)
{
    /// <summary>Room for rounding, in requests or tokens.</summary>
    internal const double Tolerance = 1e-7;

    private readonly Lock _gate = new();
    private Buckets _buckets;
    private QuotaModel? _model;
    private double _time;
    private long _period;
    private double _backOffUntil;
    private long _admitted;

    /// <summary>
    /// What a charge counts for: more than 1 when this process is cut off from the ledger it shares, and takes it that as many others
    /// spend what it spends.
    /// </summary>
    public double Weight { get; set; } = 1;

    /// <summary>Requests ever admitted.</summary>
    public long Admitted => Volatile.Read(ref _admitted);

    public bool TryReserve(
        in QuotaCandidate candidate,
        double now,
        in ComplexShareGate share,
        out QuotaReservation reservation,
        out QuotaDenial denial)
    {
        lock (_gate)
        {
            Advance(candidate.Model, now);
            if (!Fits(candidate, out denial) || !share.TryEnter(_time, out denial))
            {
                reservation = default;
                return false;
            }

            var requestsInFlight = _buckets[(int)QuotaDimension.Rpd].InFlight;
            var tokensInFlight = _buckets[(int)QuotaDimension.Tpm].InFlight;
            for (var i = 0; i < QuotaWindow.Dimensions; i++)
            {
                ref var bucket = ref _buckets[i];
                var amount = candidate.Requested((QuotaDimension)i) * Weight;
                bucket.Used += amount;
                if (hold > 0)
                {
                    bucket.Held += amount;
                }
            }

            Volatile.Write(ref _admitted, _admitted + 1);
            reservation = new QuotaReservation(
                candidate.Model,
                candidate.InputTokens,
                candidate.OutputTokens,
                _time,
                LevelOf(QuotaDimension.Rpd, requestsInFlight),
                LevelOf(QuotaDimension.Tpm, tokensInFlight),
                share.Ledger is not null);
            return true;
        }
    }

    public void Settle(in QuotaSettlement settlement, double now)
    {
        // Copies of these are dear enough to be made once.
        var reservation = settlement.Reservation;
        var observation = settlement.Observation;
        lock (_gate)
        {
            Advance(reservation.Model, now);
            var charged = new QuotaCandidate(reservation.Model, reservation.InputTokens, reservation.OutputTokens);
            var period = Period(reservation.Time);
            for (var i = 0; i < QuotaWindow.Dimensions; i++)
            {
                var dimension = (QuotaDimension)i;
                Settle(dimension, charged.Requested(dimension) * Weight, Actual(settlement, dimension) * Weight, period, reservation.Time);
            }

            Correct(settlement, reservation, observation);
            Learn(observation);
        }
    }

    public ModelQuota Read(QuotaModel model, double now)
    {
        lock (_gate)
        {
            Advance(model, now);
            var dimensions = new List<DimensionQuota>(QuotaWindow.Dimensions);
            for (var i = 0; i < QuotaWindow.Dimensions; i++)
            {
                ref var bucket = ref _buckets[i];
                if (!double.IsPositiveInfinity(bucket.Limit))
                {
                    var dimension = (QuotaDimension)i;
                    dimensions.Add(new(dimension, bucket.Used, bucket.Limit, QuotaWindow.TimeToDrain(bucket.Used, bucket.Limit, dimension)));
                }
            }

            return new(model.Id, dimensions, QuotaWindow.Time(_backOffUntil - _time));
        }
    }

    private static double Actual(in QuotaSettlement settlement, QuotaDimension dimension) => dimension switch
    {
        QuotaDimension.Rpm or QuotaDimension.Rpd => settlement.Requests,
        QuotaDimension.Tpm or QuotaDimension.Tpd => (double)settlement.InputTokens - settlement.CachedInputTokens + settlement.OutputTokens,
        QuotaDimension.Itpm => settlement.InputTokens - settlement.CachedInputTokens,
        _ => settlement.OutputTokens,
    };

    private QuotaLevel LevelOf(QuotaDimension dimension, double inFlight)
    {
        ref var bucket = ref _buckets[(int)dimension];
        return new(bucket.Used, inFlight, bucket.Limit, bucket.Settled);
    }

    private bool Fits(in QuotaCandidate candidate, out QuotaDenial denial)
    {
        denial = default;
        var longest = -1.0;
        for (var i = 0; i < QuotaWindow.Dimensions; i++)
        {
            ref var bucket = ref _buckets[i];
            var dimension = (QuotaDimension)i;
            var requested = candidate.Requested(dimension);
            if (requested > bucket.Limit)
            {
                denial = new(QuotaDenialReason.TooLarge, dimension, bucket.Used, bucket.Limit, requested, null);
                return false;
            }

            // With its weight a request may be larger than the limit; then it takes an empty bucket, and the rest of it is debt.
            var excess = bucket.Used + Math.Min(requested * Weight, bucket.Limit) - bucket.Limit;
            if (excess > Tolerance && excess / bucket.Limit * QuotaWindow.SecondsOf(dimension) is var wait && wait > longest)
            {
                longest = wait;
                denial = new(QuotaDenialReason.LimitReached, dimension, bucket.Used, bucket.Limit, requested, QuotaWindow.Time(wait));
            }
        }

        if (_backOffUntil - _time is var backOff and > 0 && backOff > longest)
        {
            denial = new(QuotaDenialReason.BackingOff, QuotaDimension.Rpm, 0, 0, 1, QuotaWindow.Time(backOff));
            return false;
        }

        return longest < 0;
    }

    private void Settle(QuotaDimension dimension, double reserved, double actual, long period, double reservedAt)
    {
        ref var bucket = ref _buckets[(int)dimension];
        var credit = reserved - actual;
        bucket.Settled += actual;
        if (hold > 0 && period == _period)
        {
            bucket.Held = Math.Max(0, bucket.Held - reserved);
        }
        else if (hold > 0 && period == _period - 1)
        {
            bucket.HeldBefore = Math.Max(0, bucket.HeldBefore - reserved);
        }
        else if (credit > 0 && double.IsFinite(bucket.Rate))
        {
            // Since its hold ended the reservation may have drained. What cannot have drained is what may be handed back.
            var drainingSince = hold > 0 ? (period + 2) * hold : reservedAt;
            credit = Math.Min(credit, Math.Max(0, reserved - (bucket.Rate * (_time - drainingSince))));
        }

        bucket.Used = Math.Max(bucket.InFlight, bucket.Used - credit);
    }

    private void Advance(QuotaModel model, double now)
    {
        if (!ReferenceEquals(model, _model))
        {
            _model = model;
            SetLimits(model);
        }

        if (now <= _time)
        {
            return;
        }

        if (hold > 0 && Period(now) is var period && period != _period)
        {
            // Two turns let go of everything; the periods between hold nothing.
            for (var turns = 0; turns < 2 && _period < period; turns++)
            {
                Drain((_period + 1) * hold);
                Turn();
            }

            _period = period;
        }

        Drain(now);
    }

    private void Drain(double until)
    {
        var seconds = until - _time;
        for (var i = 0; i < QuotaWindow.Dimensions; i++)
        {
            _buckets[i].Drain(seconds);
        }

        _time = until;
    }

    private void Turn()
    {
        for (var i = 0; i < QuotaWindow.Dimensions; i++)
        {
            ref var bucket = ref _buckets[i];
            bucket.HeldBefore = bucket.Held;
            bucket.Held = 0;
        }

        _period++;
    }

    private void SetLimits(QuotaModel model)
    {
        // Headers show two of the limits. When they show a higher plan, the others are higher in about the same proportion; a refusal
        // names them exactly, but it would never come if our own old limit stood before it.
        var reported = _buckets[(int)QuotaDimension.Tpm].Reported;
        var plan = reported > 0 && model.Ceilings.Tpm is null && model.Limits.Tpm is > 0 and var tokens ? Math.Max(1, reported / tokens) : 1;
        for (var i = 0; i < QuotaWindow.Dimensions; i++)
        {
            ref var bucket = ref _buckets[i];
            var dimension = (QuotaDimension)i;
            var limit = bucket.Reported > 0 ? bucket.Reported : model.Limits[dimension] * plan ?? double.PositiveInfinity;
            bucket.SetLimit(Math.Min(limit, model.Ceilings[dimension] ?? double.PositiveInfinity), QuotaWindow.SecondsOf(dimension));
        }
    }

    private long Period(double time) => (long)(time / hold);

    [InlineArray(QuotaWindow.Dimensions)]
    private struct Buckets
    {
        private QuotaBucket _first;
    }
}
