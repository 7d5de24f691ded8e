namespace Groq.Routing;

/// <summary>
/// How much of the allowance for scarce models is used: a bucket of the burst's size that one request on a scarce model fills by 1,
/// and that drains by the share with every request on any model, and by the whole burst over a day.
/// </summary>
internal sealed partial class ComplexShareLedger
{
    private const double Day = 86_400;

    private readonly Lock _gate = new();
    private volatile ModelLedger[] _ledgers = [];
    private double _used;
    private double _drain;
    private double _time;
    private long _seen;

    /// <summary>Counts the requests of one more model.</summary>
    public void Add(ModelLedger ledger)
    {
        lock (_gate)
        {
            _ledgers = [.. _ledgers, ledger];
        }
    }

    public bool TryCharge(in ComplexShareGate gate, double now, out QuotaDenial denial)
    {
        var burst = Math.Max(1, gate.Burst);
        var total = CountRequests();
        lock (_gate)
        {
            Drain(now, total, gate.Share, burst / Day);
            if (!gate.Exempt && _used + 1 > burst + ModelLedger.Tolerance)
            {
                denial = new QuotaDenial(
                    QuotaDenialReason.ComplexShare,
                    QuotaDimension.Rpd,
                    _used,
                    burst,
                    1,
                    QuotaWindow.Time((_used + 1 - burst) / burst * Day));
                return false;
            }

            _used += 1;
            denial = default;
            return true;
        }
    }

    /// <summary>Gives back a request that Groq never counted.</summary>
    public void Refund()
    {
        lock (_gate)
        {
            _used = Math.Max(0, _used - 1);
        }
    }

    /// <summary>Takes over what another ledger had.</summary>
    public void Set(double used, double now)
    {
        lock (_gate)
        {
            _used = used;
            _seen = CountRequests();
            _time = now;
        }
    }

    public double Read(double now)
    {
        lock (_gate)
        {
            return Math.Max(0, _used - (_drain * Math.Max(0, now - _time)));
        }
    }

    private void Drain(double now, long total, double share, double perSecond)
    {
        var earned = (share * Math.Max(0, total - _seen)) + (perSecond * Math.Max(0, now - _time));
        _used = Math.Max(0, _used - earned);
        _seen = Math.Max(_seen, total);
        _time = Math.Max(_time, now);
        _drain = perSecond;
    }

    // Every model counts its own requests, so that no counter is written by all of them.
    private long CountRequests()
    {
        long total = 0;
        foreach (var ledger in _ledgers)
        {
            total += ledger.Admitted;
        }

        return total;
    }
}
