namespace Groq.Simulator.Tests.Limits;

/// <summary>The same bucket from first principles: every charge that was ever made, poured again from the beginning, in exact decimals.</summary>
internal sealed class ReferenceBucket(decimal limit, decimal window)
{
    private readonly List<(decimal At, decimal Amount)> _charges = [];

    public int Charge(decimal at, decimal amount)
    {
        _charges.Add((at, amount));
        return _charges.Count - 1;
    }

    /// <summary>As if less had been charged in the first place.</summary>
    public void Correct(int charge, decimal amount) => _charges[charge] = (_charges[charge].At, amount);

    public decimal Used(decimal now)
    {
        decimal used = 0, last = 0;
        foreach ((decimal at, decimal amount) in _charges)
        {
            used = Math.Max(0, used - ((at - last) * limit / window)) + amount;
            last = at;
        }

        return Math.Max(0, used - ((now - last) * limit / window));
    }
}
