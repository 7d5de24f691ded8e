namespace Groq.Routing;

/// <content>Books that go from one ledger to another.</content>
internal sealed partial class ModelLedger
{
    /// <summary>The model as last asked about; <see langword="null"/> = never.</summary>
    public QuotaModel? Model => _model;

    /// <summary>Takes over what another ledger has; with <paramref name="books"/>, also what Groq reported to it.</summary>
    public void Set(QuotaModel model, in QuotaAmounts used, ModelBooks? books, double now)
    {
        lock (_gate)
        {
            Advance(model, now);
            for (var i = 0; i < QuotaWindow.Dimensions; i++)
            {
                ref var bucket = ref _buckets[i];
                bucket.Used = Math.Max(bucket.InFlight, used[(QuotaDimension)i]);
                if (books is not null)
                {
                    bucket.Reported = books.Reported[(QuotaDimension)i];
                }
            }

            if (books is not null)
            {
                SetLimits(model);
                _backOffUntil = Math.Max(_backOffUntil, _time + books.BackOff.TotalSeconds);
            }
        }
    }

    /// <summary>What drips within <paramref name="span"/>. Over a day's window that is next to nothing, and left out.</summary>
    public QuotaAmounts ReadDrip(QuotaModel model, TimeSpan span, double now)
    {
        var drip = default(QuotaAmounts);
        lock (_gate)
        {
            Advance(model, now);
            for (var i = 0; i < QuotaWindow.Dimensions; i++)
            {
                var dimension = (QuotaDimension)i;
                var rate = _buckets[i].Rate;
                drip[dimension] = QuotaWindow.SecondsOf(dimension) == QuotaWindow.Minute && double.IsFinite(rate) ? rate * span.TotalSeconds : 0;
            }
        }

        return drip;
    }

    public QuotaAmounts ReadLimits(QuotaModel model, double now)
    {
        var limits = default(QuotaAmounts);
        lock (_gate)
        {
            Advance(model, now);
            for (var i = 0; i < QuotaWindow.Dimensions; i++)
            {
                limits[(QuotaDimension)i] = _buckets[i].Limit;
            }
        }

        return limits;
    }

    public ModelBooks ReadBooks(QuotaModel model, double now)
    {
        var used = default(QuotaAmounts);
        var reported = default(QuotaAmounts);
        lock (_gate)
        {
            Advance(model, now);
            for (var i = 0; i < QuotaWindow.Dimensions; i++)
            {
                used[(QuotaDimension)i] = _buckets[i].Used;
                reported[(QuotaDimension)i] = _buckets[i].Reported;
            }

            return new(used, default, reported, QuotaWindow.Time(_backOffUntil - _time));
        }
    }
}
