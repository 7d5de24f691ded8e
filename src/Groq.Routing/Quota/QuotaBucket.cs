namespace Groq.Routing;

/// <summary>One dimension of one model.</summary>
internal struct QuotaBucket
{
    /// <summary>Everything charged and not yet drained.</summary>
    public double Used;

    /// <summary>Of that, reservations of the current hold period that are not settled: it does not drain.</summary>
    public double Held;

    /// <summary>The same for the hold period before.</summary>
    public double HeldBefore;

    /// <summary>Everything ever settled: says what was settled between two moments.</summary>
    public double Settled;

    /// <summary>The limit Groq last reported; 0 when it never did.</summary>
    public double Reported;

    /// <summary>The limit in force; infinite when there is none.</summary>
    public double Limit { get; private set; }

    /// <summary>What drains in a second.</summary>
    public double Rate { get; private set; }

    /// <summary>What may be in flight: reserved, not settled, perhaps not yet seen by Groq.</summary>
    public readonly double InFlight => Held + HeldBefore;

    /// <summary>Puts a limit in force.</summary>
    public void SetLimit(double limit, double window)
    {
        Limit = limit;
        Rate = limit / window;
    }

    /// <summary>Lets the bucket drain, down to what is in flight.</summary>
    public void Drain(double seconds) => Used = double.IsPositiveInfinity(Limit) ? InFlight : Math.Max(InFlight, Used - (Rate * seconds));
}
