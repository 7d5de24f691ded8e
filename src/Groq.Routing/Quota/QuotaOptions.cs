namespace Groq.Routing;

/// <summary>Settings of the quota ledger: section <c>Groq:Quota</c>.</summary>
public sealed class QuotaOptions
{
    /// <summary>
    /// Share of all requests, 0 to 1, that models of role <see cref="ModelRole.Complex"/> take once <see cref="ComplexBurst"/> is used up;
    /// <see langword="null"/> = off. 0.15 by default. It yields when every other candidate is out of quota.
    /// </summary>
    public double? ComplexShare { get; set; } = 0.15;

    /// <summary>Requests per day that scarce models take whatever the share, so that a small application never meets it. 100 by default.</summary>
    public int ComplexBurst { get; set; } = 100;

    /// <summary>
    /// How long a reservation that is not settled is taken as not yet charged by Groq, so that it does not drain. 10 seconds by default, and up to twice that.
    /// After that it drains like any other use: nothing leaks when a process dies.
    /// </summary>
    public TimeSpan InFlightHold { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Share of the limits, above 0 up to 1, that an instance takes when no shared store can be reached; <see langword="null"/> = 1 / number of
    /// instances that were last seen alive, the default. Set it when instances may start while the stores are away.
    /// </summary>
    public double? DegradedShare { get; set; }

    /// <summary>Most requests that wait for quota at the same time, in this process; one more fails at once. 10,000 by default, 0 = nobody waits.</summary>
    public int MaxWaiters { get; set; } = 10_000;

    /// <summary>Use of a model's requests per day, 0 to 1, from which a warning is logged. 0.8 by default.</summary>
    public double WarningThreshold { get; set; } = 0.8;
}
