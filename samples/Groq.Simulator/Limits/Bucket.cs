namespace Groq.Simulator;

/// <summary>A bucket that fills with what is asked and drains at limit / window per second, without steps.</summary>
internal sealed class Bucket(LimitDimension dimension, long limit)
{
    /// <summary>Only for the rounding of floating point; it never lets a whole unit through.</summary>
    private const double Tolerance = 1e-6;

    public LimitDimension Dimension { get; } = dimension;

    public long Limit { get; set; } = limit;

    public double Used { get; private set; }

    /// <summary>Groq prints whole numbers, and every captured wait follows from them. Rounding up never prints a refusal whose numbers would fit.</summary>
    public long PrintedUsed => (long)Math.Ceiling(Used - Tolerance);

    public void Drain(double seconds) => Used = Math.Max(0, Used - (seconds * Limit / Dimension.Window));

    public bool Fits(long requested) => Used + requested <= Limit + Tolerance;

    public void Add(double amount) => Used = Math.Max(0, Used + amount);

    public void Empty() => Used = 0;
}
