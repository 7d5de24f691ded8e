namespace Groq.Simulator;

/// <summary>The organisation's books for one model: all buckets move together under one lock.</summary>
internal sealed class ModelBook
{
    /// <summary>The order in which an exceeded dimension is reported: requests first, then the narrower token counts, as captured.</summary>
    private static readonly LimitDimension[] Order =
        [LimitDimension.Rpm, LimitDimension.Rpd, LimitDimension.Itpm, LimitDimension.Otpm, LimitDimension.Tpm, LimitDimension.Tpd];

    private readonly Lock _lock = new();
    private readonly TimeProvider _time;
    private readonly bool _refundUnused;
    private readonly ModelLimits _initial;
    private readonly HashSet<Reservation> _open = [];
    private Bucket[] _buckets = [];
    private long _drainedAt;

    public ModelBook(ModelLimits limits, TimeProvider time, bool refundUnused)
    {
        _initial = limits;
        _time = time;
        _refundUnused = refundUnused;
        _drainedAt = time.GetTimestamp();
        SetLimits(limits);
    }

    public ModelLimits Limits { get; private set; } = new(null, null, null, null);

    public Admission Reserve(long prompt, long output)
    {
        lock (_lock)
        {
            Drain();
            Refusal? refusal = FirstRefusal(prompt, output, tooLarge: true) ?? FirstRefusal(prompt, output, tooLarge: false);
            if (refusal is not null)
            {
                return new Admission(null, refusal, ReadHeaders());
            }

            foreach (Bucket bucket in _buckets)
            {
                bucket.Add(bucket.Dimension.Amount(prompt, output));
            }

            var reservation = new Reservation(prompt, output, _buckets.Length);
            _open.Add(reservation);
            return new Admission(reservation, null, ReadHeaders());
        }
    }

    /// <summary>Corrects a reservation to what was used. An overage is charged now and in full; a refund stops at what is still held.</summary>
    public HeaderReading Settle(Reservation reservation, long prompt, long output)
    {
        lock (_lock)
        {
            Drain();
            if (!_open.Remove(reservation))
            {
                return ReadHeaders();
            }

            for (int i = 0; i < _buckets.Length; i++)
            {
                LimitDimension dimension = _buckets[i].Dimension;
                long change = dimension.Amount(prompt, output) - dimension.Amount(reservation.Prompt, reservation.Output);
                if (change >= 0)
                {
                    _buckets[i].Add(change);
                }
                else if (_refundUnused)
                {
                    _buckets[i].Add(-Math.Min(-change, Math.Min(reservation.Floor(i), _buckets[i].Used)));
                }
            }

            LowerFloors();
            return ReadHeaders();
        }
    }

    /// <summary>The caller has left: its reservation stays charged and drains away.</summary>
    public void Abandon(Reservation reservation)
    {
        lock (_lock)
        {
            _open.Remove(reservation);
        }
    }

    /// <summary>Another consumer of the same organisation. It may push a bucket over its limit.</summary>
    public void Spend(long requests, long tokens)
    {
        lock (_lock)
        {
            Drain();
            foreach (Bucket bucket in _buckets)
            {
                bucket.Add(bucket.Dimension switch
                {
                    LimitDimension.Rpm or LimitDimension.Rpd => requests,
                    LimitDimension.Otpm => 0,
                    _ => tokens,
                });
            }
        }
    }

    public void SetLimits(ModelLimits limits)
    {
        lock (_lock)
        {
            Drain();
            Limits = limits;
            double[] used = [.. Order.Select(dimension => _buckets.FirstOrDefault(bucket => bucket.Dimension == dimension)?.Used ?? 0)];
            bool sameShape = _buckets.Select(bucket => bucket.Dimension).SequenceEqual(Order.Where(dimension => limits[dimension] is not null));
            if (!sameShape)
            {
                // A reservation knows its buckets by position: it cannot be settled in books of another shape.
                _open.Clear();
            }

            var buckets = new List<Bucket>();
            for (int i = 0; i < Order.Length; i++)
            {
                if (limits[Order[i]] is { } limit)
                {
                    var bucket = new Bucket(Order[i], limit);
                    bucket.Add(used[i]);
                    buckets.Add(bucket);
                }
            }

            _buckets = [.. buckets];
        }
    }

    public IReadOnlyDictionary<LimitDimension, BucketReading> Read()
    {
        lock (_lock)
        {
            Drain();
            return _buckets.ToDictionary(bucket => bucket.Dimension, bucket => new BucketReading(bucket.Used, bucket.Limit));
        }
    }

    public HeaderReading Headers()
    {
        lock (_lock)
        {
            Drain();
            return ReadHeaders();
        }
    }

    public void Reset()
    {
        lock (_lock)
        {
            _open.Clear();
            SetLimits(_initial);
            foreach (Bucket bucket in _buckets)
            {
                bucket.Empty();
            }
        }
    }

    private Refusal? FirstRefusal(long prompt, long output, bool tooLarge)
    {
        foreach (Bucket bucket in _buckets)
        {
            long requested = bucket.Dimension.Amount(prompt, output);
            if (tooLarge ? requested > bucket.Limit : !bucket.Fits(requested))
            {
                return new Refusal(bucket.Dimension, bucket.Limit, bucket.PrintedUsed, requested);
            }
        }

        return null;
    }

    private HeaderReading ReadHeaders()
    {
        Bucket? requests = Find(LimitDimension.Rpd);
        Bucket? tokens = Find(LimitDimension.Tpm);
        return new HeaderReading(requests?.Limit, Left(requests), tokens?.Limit, Left(tokens));

        static long Left(Bucket? bucket) => bucket is null ? 0 : Math.Max(0, bucket.Limit - bucket.PrintedUsed);
    }

    private Bucket? Find(LimitDimension dimension)
    {
        foreach (Bucket bucket in _buckets)
        {
            if (bucket.Dimension == dimension)
            {
                return bucket;
            }
        }

        return null;
    }

    private void Drain()
    {
        long now = _time.GetTimestamp();
        double seconds = (now - _drainedAt) / (double)_time.TimestampFrequency;
        if (seconds <= 0)
        {
            return;
        }

        _drainedAt = now;
        foreach (Bucket bucket in _buckets)
        {
            bucket.Drain(seconds);
        }

        LowerFloors();
    }

    private void LowerFloors()
    {
        foreach (Reservation reservation in _open)
        {
            for (int i = 0; i < _buckets.Length; i++)
            {
                reservation.Lower(i, _buckets[i].Used);
            }
        }
    }
}
