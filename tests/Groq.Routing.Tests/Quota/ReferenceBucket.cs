namespace Groq.Routing.Tests.Quota;

/// <summary>Groq's rule in the plainest form: a list of charges, replayed from the start whenever someone asks.</summary>
internal sealed class ReferenceBucket(double limit, double window)
{
    private readonly List<(double Time, double Amount)> _charges = [];

    /// <summary>What the bucket holds at <paramref name="time"/>.</summary>
    public double UsedAt(double time)
    {
        var used = 0.0;
        var last = 0.0;
        foreach (var (at, amount) in _charges.Where(c => c.Time <= time).OrderBy(c => c.Time))
        {
            used = Math.Max(0, used - (limit / window * (at - last))) + amount;
            last = at;
        }

        return Math.Max(0, used - (limit / window * (time - last)));
    }

    public bool Admits(double time, double amount) => UsedAt(time) + amount <= limit + 1e-6;

    /// <summary>Charges, and returns a handle to say later what it truly was.</summary>
    public int Charge(double time, double amount)
    {
        _charges.Add((time, amount));
        return _charges.Count - 1;
    }

    public void Truth(int charge, double amount) => _charges[charge] = (_charges[charge].Time, amount);
}
